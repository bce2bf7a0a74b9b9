"""Sentences that the rules were not made by, in other voices; only the figures read them."""

BANNED = """
Dear all, our mandate is clear: increase patient satisfaction scores across every service line.
I am writing to ask for your help in raising our HCAHPS scores.
Hey all pls push the survey scores this wk
Reminder that hcahps scores have to go up this month
Our Press Ganey number needs to be at the 80th percentile.
Patient experience ratings have to get better, period.
We need to get our patient satisfaction score up.
We need our patient satisfaction score to go up.
Our focus for spring is improving the HCAHPS domain scores.
Everybody owns the patient satisfaction score, and everybody must help improve it.
It is our responsibility to increase HCAHPS scores.
What's your plan for getting the scores up?
Corporate is asking us to raise patient satisfaction.
The hospital needs higher HCAHPS scores.
We could be so much better on Press Ganey, so let's improve those scores.
Try hourly rounding to increase satisfaction scores.
We need to improve the patient experience score for communication about medicines.
HCAHPS must improve.
CAHPS scores should rise.
Our top-box percentage has to be higher.
Let's bring those HCAHPS numbers back up.
Let’s get those stars up.
Let's drive the scores up together.
I know we can reach the 75th percentile if we try.
Our likelihood to recommend must be raised above 80.
We want our NPS to climb past 60 by December.
Hitting our patient satisfaction target is everyone's job.
We need to move our star rating from three to four.
Please smile, it helps our Press Ganey scores go up.
Be nice so we can raise our patient satisfaction score!
We are launching a project to improve CG-CAHPS scores.
The scores need work, and I need all of you to help raise them.
Do whatever you can to lift our patient satisfaction ratings.
we have to improve our patients satisfaction scores
We need to improve our patient satisfation scores.
we need to imporve our HCAHP scores
We need to raise our HCAHPS-scores.
We Need To Improve Our Patient Satisfaction Score
Patient satisfaction: we need to improve our score.
Our patient satisfaction score: let's improve it.
We can and we will improve our HCAHPS.
Nurse communication scores must increase.
The doctors' communication ratings need to come up.
Your Press Ganey scores need to be higher.
I want your scores up by next month.
You need to raise your patient satisfaction scores.
We should aim for the 90th percentile.
The expectation is top decile performance on HCAHPS, so we must improve.
Let us strive for five stars.
Increase in patient satisfaction scores is our goal.
Improvement in the survey scores must happen this quarter.
We have a real opportunity to improve our NRC scores.
Can everyone please work on our responsiveness score?
To be a top hospital we need to increase our percentile rank.
Our scores must not stay this low, we have to raise them.
Let's beat our Press Ganey goal.
Let's grow those likelihood to recommend results.
We'd love to see our patient satisfaction scores improve.
Next quarter I expect better patient satisfaction numbers.
We will do everything to boost HCAHPS and CG-CAHPS.
- Our priority: raise patient experience scores.
In order to improve our satisfaction scores, please knock before you enter.
"""

SCORE = """
The new HCAHPS report is out.
Our patient satisfaction score was 71.
Please find attached the latest Press Ganey results.
We are sitting at the 55th percentile for nurse communication.
Clinic A had a score of 88 and Clinic B had 79.
Our percentile rank was 64.
Top box scores for the quarter are below.
We are below benchmark.
I'm disappointed with these scores.
How did we score last month?
Great job on the survey scores!
Our HCAHPS went from 68 to 72.
The scores came back and they hurt.
We were the lowest ranked unit in the hospital.
You are in the bottom quartile.
Dr. Adams had higher ratings than Dr. Brown.
Night shift has the lowest satisfaction scores.
Who has the best scores on our unit?
The numbers speak for themselves.
Our numbers have dropped.
We got 4.2 stars.
We have 3 stars on CMS.
Our star rating fell.
The results of the patient satisfaction survey are in.
NPS is down to 32.
Only 58% of patients rated us a 9 or 10.
Mean scores by provider are posted by the time clock.
We outperformed our peers on HCAHPS.
We are ranked 12th out of 30.
Our bonus is tied to the satisfaction score.
We lead the region in likelihood to recommend.
The scoreboard in the hall shows every unit's rank.
Responsiveness is our lowest domain.
Physician communication was 3 points below target.
The metric moved two points.
4 East beat us again on top box.
Here are the individual scores for each of you.
"""

CLEAN = """
Grateful for the way you all showed up for each other on Sunday.
She told me it was the first time a doctor had sat down with her.
I tried asking one more question and learned he was scared of the stairs.
We want to be the ward where nobody has to ring twice.
What is one thing that would make tomorrow easier for you?
The new blanket warmer is in the hall closet.
Shift swap requests are due on Wednesday at 5.
Apgar of 9 at five minutes, welcome little one.
Use the PHQ-9 score to guide the talk, not to replace it.
The Morse fall score needs to be done on every shift.
We should improve our documentation of pain scores.
Her ASA score is two.
Please raise the MELD score question at transplant rounds.
The NEWS2 score rose to 6 and the team came.
CURB-65 score of one, home with follow up.
APACHE score on admission was 18.
He scored his first goal after the knee replacement and sent us the video.
Friday night trivia: come and keep score.
The playoff game is on in the lounge, the score is tied.
You were a star with that family.
A star was born in delivery room two.
We drive to the outreach clinic at eight.
Improve your sleep: the wellness team has tips.
Increase oral fluids and walk twice a day.
Hit the call button if the pump alarms.
The lift is broken, take the stairs.
Boost the signal by standing near the window.
Raise your hand if you need a break.
The number to call is 5512.
Numbers for lunch: we have twelve people.
A number of you asked about parking.
Enter the lot number and the expiry date.
What are the visiting numbers for this weekend?
Test results go to the portal within a day.
The culture results are in.
The survey of the land behind the hospital starts Monday.
Please complete the staff engagement survey by Friday.
In her survey a patient wrote that you held her hand.
Patient experience week begins on Monday, bring a dish.
My own experience as a patient changed how I knock.
It gives me satisfaction to see him walk.
Job satisfaction grows when we look after each other.
The target blood pressure is below 130.
Target date for the move is June 4.
Our target is to see walk-ins before noon.
His goal is to dance at the wedding.
The top box on the shelf holds the masks.
The rank order of on-call is on the board.
Pull rank if you must, but get the chair.
Rate of infusion is 4.5 ml an hour.
The rating scale for nausea is on the back of the chart.
The baby dropped to the 10th percentile for length.
Peak flow is at 60 percent of predicted.
Oxygen is at 92% on room air.
We are at 98% occupancy, so please be patient with admissions.
The first in the hospital to try the new chairs was Ben.
The best soup in the house is on the fourth floor.
We have a long night ahead of us.
She is doing better than yesterday.
More nurses than ever signed up for the choir.
This work is not about numbers, it is about people.
Nobody becomes a nurse to improve a score.
I don't want to talk about scores, I want to hear what you saw.
You are more than a score.
Talking points for the town hall are in the folder.
Three points to remember: knock, sit, ask.
Dr. Hale vs. Dr. Ito in chess at lunch.
Bring up your questions at the huddle.
Grow tomatoes with us on the roof.
Be the reason somebody feels safe today.
We raised 400 dollars for the family fund.
A better chair is on order.
Let's meet at 4.5 miles into the run, at the bridge.
Push yourself less, rest more.
The benchmark test for the new laptops runs tonight.
"""
