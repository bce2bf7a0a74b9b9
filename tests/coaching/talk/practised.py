"""Sentences that the rules were made by."""

BANNED = """
We need to improve our patient satisfaction score.
we need to improve our patient satisfaction scores
We really need to improve our patient-satisfaction scores this quarter!
We must raise our HCAHPS scores.
Let's boost our Press Ganey numbers.
Our HCAHPS need to go up.
Scores must be raised.
Our patient experience scores have to come up before the survey window closes.
Please help us drive top box results.
How do we move our percentile rank?
I want to see our CG-CAHPS scores climb.
We have to hit our HCAHPS target.
Our goal is the 90th percentile.
We are going to push our likelihood to recommend score over 80.
Everyone has a part to play in increasing patient satisfaction scores.
Improving our HCAHPS scores is priority number one.
Can we get our numbers up?
can we get our scores up pls
We've got to get our satisfaction numbers up by June.
Leadership wants us at 4.5 stars by June.
We dropped to the 40th percentile, let's fix that.
Our NPS should be higher.
We need better survey results.
We need higher patient experience ratings.
What can you do today to lift our star rating?
Patient satisfaction scores need to improve.
We need to grow our NPS.
This year's target: top decile for patient satisfaction, so let's raise those scores.
I’m asking each of you to help improve our patients’ satisfaction scores.
We need to impove our pateint satisfaction scroes.
We need to improve our HCHAPS scores.
It is critical that we raise our Press-Ganey scores.
Bring our Press Ganey scores up.
Focus on bringing up the communication with nurses score.
We need to do better on our HCAHPS.
Let us all commit to improving the patient satisfaction score.
Our unit's top-box score must increase by 5 points.
We need
to improve our patient
satisfaction score.
The executive team expects the patient satisfaction results to improve.
We need to be in the 75th percentile by year end.
Our star ratings have to go up.
If we don't improve our scores, we lose money.
Smile more so our ratings go up.
Round every hour to increase our HCAHPS.
Remember to say "always" so that our survey scores improve.
My ask is simple: get us to top box.
We're working on increasing our NRC scores.
Our patient satisfaction is low and we need to bring it up.
A higher HCAHPS score is what we need.
We need to improve patient satisfaction.
The board wants to see an increase in our patient experience scores.
Time to turn our Press Ganey numbers around.
Our CAHPS ratings must be better next month.
To keep the bonus we need to increase our likelihood-to-recommend numbers.
OUR HCAHPS NEED TO GO UP
We need to improve our patient experience survey results.
Raise the scores.
Let's crush our HCAHPS goal.
We need to reach five stars.
Need those Press Ganey scores higher, team.
Colleagues, as we enter the final quarter it is imperative that we improve our patient satisfaction scores.
The Board has asked that we elevate our HCAHPS performance to the 75th percentile.
I need everyone's help to bring our Press Ganey scores up.
team - hcahps need 2 go up. thx
Satisfaction scores have got to improve, folks.
We need to get those survey scores up before the site visit.
Quick one: let's push our likelihood to recommend numbers higher this month.
Our patient experience score should be better than this.
I'd like us to hit 80 on top box.
What will it take to raise our percentile ranking?
Remember, every smile helps boost our patient satisfaction ratings.
Our star rating must climb.
We are committed to increasing our CG-CAHPS results.
Together we can drive our NPS to 70.
We have to move the needle on patient satisfaction.
Improve. Our. Scores. We need to improve our HCAHPS scores.
The goal for this fiscal year is 90th percentile in patient satisfaction.
We need to do whatever it takes to get our ratings back up.
Please use AIDET so our HCAHPS scores will increase.
Our HCAHPS scores need your attention and must go up.
I expect our NRC Health scores to be higher next quarter.
Let's get back to five stars.
We can't afford not to raise our scores.
Higher Press Ganey scores are a must.
Could everybody try to lift our top-box numbers a bit?
- Raise HCAHPS scores
1. Improve patient satisfaction scores by 10%
The number one priority for our unit is increasing our likelihood to recommend.
Our physicians' ratings need to be brought up.
we need to improve our patient satisfcation score
We need to improve are patient satisfaction score.
Goal: improve overall hospital rating to top quartile.
It’s time to improve our patients’ experience scores.
Our job this month: grow the patient satisfaction number.
Sit down with patients so that our communication scores go up.
We must do better on the patient survey.
We want to achieve top box on every question.
Reaching the 90th percentile is our target.
Get the scores up!
We need to raise the bar on our Press Ganey results.
I'm counting on you to increase our patient satisfaction.
Rounding will improve our HCAHPS.
Our OAS CAHPS scores ought to be rising.
Patient satisfaction needs to be improved.
We should be at 4.8 stars.
How can we improve our "would recommend" score?
We need stronger patient experience results.
Senior leadership is looking for an improvement in our HCAHPS scores.
We need our rankings to improve.
Our Google star ratings have to get better.
The plan is to increase our HCAHPS from 68 to 75.
Let's make sure we improve our numbers on the next survey.
All of us need to focus on raising patient satisfaction.
We've set a goal to boost our top box percentage.
Bump up those satisfaction scores!
The CEO wants our HCAHPS in the top ten percent.
I want our percentile to jump this quarter.
Make our patient satisfaction score better.
Improvement of our Press Ganey scores is needed.
Beat last month's HCAHPS score.
Our satisfaction targets must be met.
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
As your chief nursing officer I am asking every leader to improve patient satisfaction scores in their area.
Effective immediately, all units will focus on increasing their HCAHPS percentile.
Our strategic goal is to improve patient experience scores to the top quartile.
It is vital to our reputation that our star ratings improve.
We owe it to the organisation to lift our CG-CAHPS scores.
Each department must submit a plan to raise its Press Ganey scores.
I challenge you to increase our top box score by five points.
gm team! lets get those press ganey scores up 2day
scores need to go up asap
hcahps has to be better than last month ok
we need our score higher
pls help w hcahps, we gotta raise it
Folks, the survey scores have to come up.
Can we do something to increase our likelihood to recommend?
How are we going to raise the patient satisfaction numbers?
Why don't we try to boost our responsiveness scores?
What would it take for us to hit the 90th percentile?
The regional office would like our NPS to rise.
They want to see our numbers go up.
I would like to see higher patient satisfaction scores from this team.
Management expects us to reach the top decile.
We are being asked to improve our CAHPS composite.
Our bonus depends on it, so let's raise the satisfaction score.
The patient experience score needs to improve by two points.
Patient satisfaction ratings should be improved.
Top box must go up.
The percentile rank needs to climb.
Our NPS has to grow.
HCAHPS scores: let's get them up.
Our scores are low and must be lifted.
The satisfaction number is too low, please raise it.
Sitting down is a way to increase your scores.
If everybody smiles, our scores will go up.
Use the patient's name, it drives satisfaction scores.
Please encourage patients to answer "always" so we can improve our score.
Ask them to give us a 10, we need to raise our ratings.
Improving the score for doctor communication is on all of us.
Better HCAHPS scores should be our focus.
The aim: five stars on every review site.
Target for Q4: top box 85.
We need to improve our patient satisfactoin score.
We need to improve our patient satisfaction sorce.
We need to improove our patient satisfaction scores.
We need to improve our patients' satisfaction score
We need to increase our HCAPHS scores
We need to improve our “patient satisfaction score”.
WE NEED TO IMPROVE OUR PATIENT SATISFACTION SCORE
We need to improve our patient  satisfaction   score.
We need to improve our patient satisfaction-score
we must, all of us, improve our patient satisfaction scores
It would help if we could improve the scores a little.
Let's aim higher on HCAHPS this year.
I want our clinic's patient satisfaction to go up.
We need to bring our patient satisfaction up to the benchmark.
We need to catch up with the benchmark.
We want to be number one in patient satisfaction.
The numbers have to improve.
Please improve your Press Ganey.
Push for top box, everyone!
Make top box happen.
Our reimbursement is tied to HCAHPS, therefore our scores must improve.
We should work to improve the ratings patients give us.
Our number one goal this year is to improve our patient satisfaction score.
To all staff: we need to increase our HCAHPS scores in order to keep our funding.
I have been asked to remind you that we need to raise patient satisfaction.
Raising our Press Ganey scores is not optional.
Please do your best to help improve our patient experience scores.
Patient satisfaction scores must improve by the end of the fiscal year.
Our satisfaction scores must be improved.
If you want a raise, get our HCAHPS up.
Let's make this the month our scores go up.
Everyone needs to do their part so the survey results improve.
The most important thing right now is to get the top box number up.
Our hospital needs to move up in the percentile rankings.
We have to push our score above 85.
I want everybody thinking about how to increase the score.
It's time to boost those HCAHPS.
We simply must have better CAHPS scores.
Increase our NPS by ten points by Christmas.
Our Press Ganey percentile should be in the nineties, let's get it there and raise it.
Let's drive up the stars.
Team goal: improve responsiveness scores.
Bring the communication score up to 80.
We are under pressure to raise our ratings.
I promised the board that we will improve our patient satisfaction scores.
Do not forget that we need to improve our satisfaction score.
Could you please boost your patient satisfaction ratings?
The way to better HCAHPS scores is a smile, so smile.
You need a higher patient satisfaction score to stay on the panel.
We need to do a better job on HCAHPS.
Work harder on patient satisfaction scores.
Concentrate on lifting the likelihood to recommend.
We should have five stars.
We must be in the top quartile.
Get us into the top decile.
We need our patients to rate us higher on the survey.
Our aim is to exceed the HCAHPS benchmark.
Everything we do should increase our score.
Patient experience numbers need a lift, let's raise them.
The department's ratings need to improve.
Improve our ratings!
improve scores
Let us see those scores climb, people.
New year, new goal: higher patient satisfaction scores.
The score needs to come up.
we need to improve our HCAHPS/patient satisfaction scores
We need to improve our pt. satisfaction scores.
We need to improve our patient-satisfaction-score.
We need to improve the hospital's patient satisfaction scores.
We need to improve our overall patient satisfaction scores.
We need to significantly and quickly improve our very low patient satisfaction scores.
Let's all work together as one team to improve our patient satisfaction score.
What we need is an improved patient satisfaction score.
Our patients' satisfaction scores have to be higher.
Higher likelihood-to-recommend scores are our goal.
We need to up our HCAHPS game.
Increasing HCAHPS is the focus of this meeting.
We need to hit our HCAHPS target this quarter.
Let's get our star rating up.
Our top box percentage must be lifted.
We need to get our NPS score up by June
We have got to grow our CG-CAHPS numbers
Team, our likelihood to recommend score should climb.
To stay open we have to lift our Press Ganey percentile rank.
Our survey scores need to be higher than last year.
please raise ur hcahps scores
It is imperative that scores for patient experience increase.
Scores must be raised!
Our Press Ganey ratings have to be brought up before the board meeting.
Patient satisfaction: let's get it up.
We're going to be pushing to improve HCAHPS.
I'd love for us to raise our patient experience rank.
We need improvement in our patient satisfaction scores.
Improvement in HCAHPS scores is our top priority.
Everyone's job is to move the patient satisfaction number.
We need to turn those scores around.
Boost the HCAHPS results!
Drive that top-box score higher.
The executive goal is to be at the 75th percentile for HCAHPS.
We need to be a five-star hospital.
The hospital must improve how we score on HCAHPS.
Better scores, please.
I need you to improve your scores.
Our patient satisfaction scores aren't good enough; they must improve.
The only thing that matters is raising our satisfaction scores.
Our patient experience results need to improve this year.
Let us do what it takes to reach our HCAHPS goal.
Your mission is simple: improve patient satisfaction scores.
We should be scoring higher on HCAHPS.
We need to see an uptick in patient satisfaction.
We need to perform better on the CAHPS survey.
"""

SCORE = """
The scores are in and they aren't great.
Our HCAHPS scores came back yesterday.
We are at the 62nd percentile.
5 West is at 91 and we are at 84.
Our top box dropped three points.
The benchmark is 78.
We ranked third in the system.
Press Ganey comes out on Friday.
Attached is the patient satisfaction dashboard for May.
Your star rating is 4.6.
We went up two points on communication with nurses.
Nights is beating days on responsiveness.
Our numbers look good this month.
Ana has 12 moments, Ben only 3.
We are last in the region.
Only 62% of our patients said that nurses always listened.
Our scores improved last month.
Great news, our patient experience scores went up.
Our ranking fell to 14th of 20.
HCAHPS results are posted in the break room.
Dr. Lee's ratings are the lowest in the group.
We finished in the bottom quartile.
The numbers are down again.
Let me show you the scorecard.
Our likelihood to recommend is 71.
Nobody wants to be the worst unit on the leaderboard.
The survey scores for June are attached.
Everyone else is above the benchmark.
We scored 82 this month.
You had the highest score on the unit.
Congratulations to 4 North for the top score.
Our net promoter score is 45.
Patient satisfaction has dropped since March.
Compared with 3 East we are ten points behind.
The KPI for courtesy is red.
Just got the Q3 HCAHPS report.
Fyi we fell below the 50th percentile.
Your Press Ganey comments and scores are in your mailbox.
Our overall rating is 8.7, down from 9.1.
We are behind the other floors on quietness.
The national benchmark for nurse communication is 81.
Day shift scored better than night shift.
I saw our scores this morning and I am disappointed.
Kudos, we made the top decile.
We rank below our sister hospital.
Top box for discharge information was 88 percent.
The patient satisfaction scores will be shared at the town hall.
Our NPS is the best in the network.
72% of patients would recommend us.
The metrics for our unit are flat.
3 South had more compliments than you did.
Ratings on the website slipped to 3.9 stars.
You are our highest scoring provider.
Scores are trending down.
This quarter's numbers are disappointing.
We lost our five-star rating.
Look at where we stand on the leaderboard.
Dr. Cole's team has twice as many thank-yous as yours.
Reimbursement depends on HCAHPS.
Our percentile rank has been flat for a year.
I compared every doctor's patient satisfaction.
We beat the state average on cleanliness.
The scores don't lie.
Here is how each nurse scored.
We were number two in the division last month.
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
The HCAHPS results are here.
We did well on Press Ganey.
Sadly our scores slid again.
Our survey scores are stuck.
Pediatrics has better scores than we do.
The ED has the worst numbers in the building.
You can find your individual satisfaction scores online.
This month's top performer is at the 95th percentile.
Our unit fell from 5th to 11th.
We came in second among the twelve clinics.
I just saw the dashboard, we are in the red.
Patient satisfaction is at an all-time high.
Patient satisfaction is flat.
78% of our patients gave us a top score.
Our composite is two points under the mean.
The CAHPS survey results for clinicians were released.
Three of our doctors scored below 70.
Our NPS moved from 41 to 44.
The gap to the benchmark is four points.
You all know what the scores look like.
The board asked about our scores.
Dr. Vale is our highest rated physician.
We are one of the lowest rated clinics.
Our Google rating is 3.8.
The percentile is what gets reported.
I am proud of our scores.
I worry about our scores.
We lost ground on HCAHPS.
East wing had 30 compliments, west wing had 9.
The rankings came out today.
Our competitor has five stars.
The satisfaction survey shows that we are average.
Scores are out.
Have you seen our new Press Ganey scores?
Our HCAHPS are awful.
We got the lowest patient satisfaction score in years.
Satisfaction scores fell in every unit but ours.
I am sending each of you your own scores.
There is a report with percentiles attached.
The top box rate for cleanliness is 64%.
We now rank fourth among the hospitals in the city.
Six of our doctors are under the benchmark.
CMS publishes the star ratings in July.
The survey vendor sent the scores late.
I know the scores feel unfair.
Our communication scores are our strength.
We have been below the 50th percentile for two years.
Your team is the only one above target on HCAHPS.
Congratulations on five stars!
The mean score rose from 88 to 90.
Who got the lowest score?
Unit 3 did better than unit 5 this month.
Nobody on this floor has a better rating than Kim.
The night team is behind the day team.
Those numbers hurt.
Our numbers went up.
The results of our HCAHPS survey disappointed me.
Patient satisfaction rose.
Only half of our patients would recommend us.
Let's review last month's scores together.
Here is your scorecard.
We are two points away from the benchmark.
I keep looking at the percentile.
How do our ratings compare with theirs?
The KPIs are due on Monday.
Please post the unit's scores in the lounge.
Our patient experience metrics are on the intranet.
Our HCAHPS dropped.
Scores were posted yesterday.
You ranked 4th of 11 nurses.
Unit B outscored us again.
Our score is 3.2.
The patient satisfaction report came in.
We are the lowest scoring clinic in the system.
Did everybody see where we landed on Press Ganey?
We're now at the 71st percentile.
The team with the highest score wins pizza.
Here's the leaderboard for May.
Dr. A's numbers are better than Dr. B's.
Our rating on Healthgrades is 4.1.
We beat every other floor on quietness.
Top box is 68% this month.
Benchmarks changed this year.
The results were disappointing compared to our peers.
You logged fewer moments than anyone else.
The scores aren't where they should be.
Why did our scores drop?
We moved from 3 stars to 4.
Our composite score fell two points.
Last month 4 West had the best numbers.
The C-suite is watching our metrics.
"""

CLEAN = """
Thank you for staying with the family last night.
Pain score was 7 before and 3 after.
Apgar scores were 8 and 9.
His GCS score improved overnight.
We need to reassess pain scores within an hour.
CHA2DS2-VASc score of 3, so discuss anticoagulation.
NEWS score triggers a rapid response at 7.
Please document the Braden score on admission.
PHQ-9 scores go in the chart.
Her MELD score went up.
My son scored a goal on Saturday.
Ben was the star of the team at yesterday's code.
Please drive to the clinic on Fifth Street.
Patient experience matters to me.
The number of beds goes up on Monday.
This affects the rank and file as much as us.
The drug has to hit the target organ.
What would help you be at your best this week?
I tried sitting down before opening the chart, and she told me about her dog.
The huddle is at 7:15 in the break room.
Who do we want to be when nobody is watching?
Lab results are in by noon.
The infant is at the 40th percentile for weight.
We increased the number of chairs in the exam rooms.
Please complete the annual safety training by Friday.
Call the number on the back of your badge.
A patient said she finally felt heard.
Our goal is that nobody waits alone.
Let us improve how we say goodbye at discharge.
We need to improve handoffs at night.
I want to be better at silence.
Raise the head of the bed to 30 degrees.
Increase the rate to 75 ml an hour.
Fall risk scores are due by noon.
Five patients are waiting in the hall.
You are all stars to me.
Please rate your own energy before the shift.
Push the lift button on the left.
I recommend the new chairs.
The new parking rules start on 4.5.
Get your flu shot up on the third floor.
This is not about our scores.
Grow with us: the book club meets on Thursday.
The results of the biopsy came back clean.
She was ranked among the kindest people I know.
We hit traffic, so the meeting starts at nine.
I noticed how you waited for her to finish.
The care plan has three goals.
Staffing numbers for the weekend are posted.
We moved the supply room to the second floor.
He was moved to a higher level of care.
Glad the survey man from the city has left the parking lot.
The sedation score target is minus one.
Boost your lunch break: take a walk outside.
Bring up anything that worries you.
I lifted the curtain and asked what mattered most to her.
Her satisfaction was plain when she saw the garden.
Improve the experience of waiting by telling people how long.
Our patients' experience begins at the door.
What did you try this week?
Thanks to everyone who stayed late for the family in the corner room.
What kind of place do we want to be for somebody on their worst day?
I noticed that when I stopped typing, he began to talk.
Grand rounds moved to noon on Thursday.
Wells score 4, send for imaging.
Please repeat the NIHSS score after the infusion.
Her pain scores have come down since the block.
The sepsis score alert is noisy; tell informatics what you see.
A MEWS score over 4 means call the team.
We need to raise the bed rails at night.
Our team won the softball game with a score of 6 to 4.
Her T-score suggests osteoporosis.
The Glasgow coma score dropped two points.
Bishop score is favourable.
Please increase the number of clean gowns on the cart.
Can we get a higher chair for room B?
I would like us to become a team that sits down.
Tell one story at the huddle: what did a patient say that stayed with you?
What gets in your way? Tell me and I will answer by Friday.
I tried asking what mattered most and got silence; I will try again.
The family brought a card for the whole night shift.
Let's drive carefully, the roads are icy.
The elevator on the west side is out until Monday.
Blood pressure above the 95th percentile in a child needs a second reading.
Star gazing night for the pediatrics unit is on Friday.
Ana was a star on Tuesday.
The targeted therapy starts next week.
Ward goals of care talks need a quiet room.
She asked me to raise the blinds so she could see the snow.
Improve your posture at the workstation with the new stools.
Higher doses need a second signature.
The experience of being listened to changes people.
Our patients deserve to be heard.
I was proud of how we cared for him.
Room numbers change next week.
Phone numbers for the on-call team are below.
The numbers on the oxygen tank are hard to read.
Please rank your vacation wishes by Friday.
Results from the culture are pending.
The benchmark of kindness in this house is Rosa from housekeeping.
He squeezed my hand and said thank you.
Growing pains are normal in a new clinic.
We are hitting the ground running with the new beds.
Push fluids and recheck lactate.
Lift with two people, always.
I recommend that you take your break.
What do you need to be your best tomorrow?
The pharmacy survey of expired drugs is done.
It took five minutes to explain, and her shoulders came down.
Move the crash cart closer to bay two.
Get up and stretch with us at ten.
The better we know each other, the safer we are.
Who helped you this week?
His risk score put him on the high risk list.
There are a number of ways to say it.
Test your badge by Wednesday.
Our score of choice for delirium is the CAM.
We do not chase numbers here, we look after people.
Calcium score was zero.
The children's choir will perform in the lobby.
Dr. Osei, e.g. in clinic two, starts visits with one question.
A daughter told me she could sleep because you called.
The credit score workshop for staff is on Tuesday.
I was wrong about the chart, and he was right.
Visitors may stay until 8 p.m. from now on.
Please raise any worry, however small.
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
Good morning all, thank you for a long and kind weekend.
A man on bed three asked me to thank the nurse who sang.
When I let the silence be, she told me about her husband.
I tried to start with what mattered to him, and it felt odd.
What are you proud of this week?
We want every family to leave knowing who to call.
I need to hear what makes it hard to sit down.
Who would you like to thank?
Would two more stools in the hall help?
Thanks for asking for a quiet room; it opens on Friday.
The morning huddle starts at 7:05 sharp.
Parking in lot C closes on the 14th.
Two of us are needed for the float pool on Sunday.
Fit testing is on the second floor from 9 to 11.
Pain scores of 4 or more need a plan.
The NIPS score is for newborns.
Repeat the GCS score every hour.
A HEART score of 2 means he can go home.
The PEWS score was 5 at midnight.
Write the CIWA score next to the dose.
His Braden score dropped to 14, so turn him every two hours.
Her Edinburgh depression score was high, and she let us call her sister.
Their Mallampati score is in the note.
The frailty score helps us talk about surgery.
The risk score is not the patient.
Calculate the ASCVD risk score before the visit.
Ask for the child's growth percentile.
She is in the 5th percentile for height.
He scored 24 on the MMSE.
The APGAR improved from 5 to 9.
We need to get her oxygen up.
We need to raise the humidity in the nursery.
Please increase the font size on the forms.
Let's improve the way we greet people at the desk.
We have to improve communication between shifts.
Let's get better at saying sorry.
Drive safely, snow is coming.
The shuttle drives to the clinic every half hour.
Let us move the chairs so people can face each other.
The move to the new unit is on May 3.
Boosters are available in employee health.
Lift teams are on call until nine.
Please push the door, the handle is broken.
Hit pause on the new order set until Tuesday.
Reach out if you need a hand.
We met our match with that printer.
She reached for my hand.
The top drawer has the spare keys.
Check the box at the top of the form.
Put a star next to your preferred date.
The star chart in pediatrics made him laugh.
You are a rock star, Ana.
Five stars for the soup today.
Rank your top three choices for the retreat.
The rank and file know best what slows us down.
Front line and rank-and-file staff wrote this list.
The target of the drug is the heart muscle.
Target shops donated blankets.
My goal is to be home by six.
Goals of care come before the scan.
Our goal this month: nobody eats alone.
The number of falls went down because you walk with people.
The number of patients waiting is on the board.
The number of beds will increase in June.
Numbers to call are on the wall.
What is your lucky number?
Data entry is closed tonight.
The results of her scan made her cry with relief.
Your test results are ready.
The survey crew is measuring the parking deck.
Take the staff survey about the cafeteria.
The survey asked her what mattered, and she wrote your name.
Her experience with us began in the parking lot.
Patient experience is what happens when nobody is measuring.
I find satisfaction in a quiet handover.
Patients feel it when we are rushed.
I recommend a nap before nights.
Would you recommend a good book for the waiting room?
The promoter of the concert gave us tickets.
The NRC meets in room two about radiation safety.
He is ahead of schedule and went home today.
The clinic is behind the pharmacy.
We have a big week ahead of us.
Last but not least, thank you to the porters.
The first in line got coffee.
It was the best day in the ward for a long time.
The worst part is over, he told her.
More than anything she wanted a window.
Days and nights will swap lunch hours next week.
The game last night ended with a score of 3 to 2.
The choir scored the music by hand.
We scored free tickets for the zoo.
Keep score at bingo, please.
Scores of families came to the picnic.
We are not a score, and neither are they.
This was never about a number.
Forget the scores for a minute: who made you smile today?
Rather than chase a score, let us ask what she needs.
Points of contact for the move are listed below.
Please point out the exits.
The percent of saline in the bag is on the label.
Humidity is at 40%.
Half of us trained, half to go.
A daughter wrote that her mother was not afraid for the first time.
He said the quiet minute before the biopsy meant everything.
Thank you for the way you closed the curtain.
I sat on the floor to talk with a child and he showed me his dinosaur.
What would you want somebody to do for your own father?
We want to be people who keep their promises.
I got it wrong on Tuesday: I talked and did not listen.
Let us ask one more question before we leave the room.
What do you need from me this week?
The ice machine is fixed.
Please sign the new policy by the 30th.
Annual reviews begin in October.
Night coverage for the 24th is open.
The Foley audit is tomorrow.
Please improve the labels on the specimen fridge.
We need to reduce falls on the night shift.
We need to improve hand hygiene.
We must raise awareness of sepsis.
Increase the dose slowly.
Increase the volume on the hall monitor.
The volume of visits increased by ten percent.
She improved after the transfusion.
His numbers look better today, lactate is 1.2.
Her numbers are trending in the right direction, potassium is 4.1.
The Wells score was low.
A Child-Pugh score of B changes the dose.
The GAD-7 score fell by half, he told me with a grin.
Document a sedation score with every opioid.
The Aldrete score must be 9 before discharge.
Ask about pain before you look at the pain score.
The pain score should go down after the block.
Her score on the Berg balance test is 45.
The Norton score needs to be done on arrival.
A high-risk score means a bed alarm.
The lung cancer risk score is in the chart.
Score the tablet and break it in half.
The surgeon scored the skin lightly.
What a score: two bags of free bagels in the lounge.
We won the chili contest with the highest score.
Our volleyball team is in last place and very happy.
The home team beat the visitors by two points.
The ranking of allergies by severity is in the chart.
Ranking member Dr. Soto will visit.
She comes from a family of high ranking officers.
Stars are out early these nights, look up when you leave.
The star on the door means do not enter.
Sign up for the five star hotel raffle.
Top of the list: new pillows.
Boxes of gloves are in the top closet.
The box for comments is empty.
A percentile chart hangs in the nursery, weight on one side.
The Press came to film the garden.
The survey from housekeeping about linens closes Friday.
Please answer the survey about night meals.
The public health survey team visits on Monday.
We were surveyed by the Joint Commission last year.
Our recommendation is to wait.
He would recommend this walk to anyone.
Experience is a slow teacher.
New hires with experience in dialysis start in May.
Her satisfaction with the new knee is a joy.
Satisfaction is not a word I use much, joy is.
Numbers on the lockers have changed.
The room numbers go from 1 to 40.
There are fewer numbers in the new phone list.
Ring the number on the card.
A record number of you came to the memorial.
The target heart rate is on the sheet.
We hit a snag with the printers.
Our target audience for the flyer is families.
The priority today is the storm.
Priority seating is for patients.
The rate of blood flow is 300.
Interest rates are not my field.
Rate the smell of the new soap, I dare you.
I would rate that coffee a ten.
Better days are coming.
Feeling better is not the same as being well.
We are better together.
Climb the stairs with us at noon.
He climbed out of bed and laughed.
Growth is slow and quiet.
Move closer so she can hear you.
Hospital volunteers drive people home.
The drive for warm coats ends on Friday.
Push through the double doors.
Raise the shades, let in the light.
Lift your eyes from the screen.
He beat cancer and came to show us.
The beat of the monitor kept her awake.
Who is ahead of me in line?
The code cart is behind the desk.
Compare the wristband with the chart.
Compared with last winter we have more hands.
Versed is in drawer two.
Trail mix is in the lounge.
She leads the bereavement group.
It is not about us, it is about them.
I do not care what the survey says, I care what you saw.
Please stop counting and start listening.
The patient's pain score improved after repositioning.
We need to improve our pain scores documentation.
Increase mobility scores by walking patients twice a day.
Drive to the clinic early tomorrow, snow is expected.
The number of beds we can staff is 24.
Our rank and file nurses built this checklist.
Our goal is to sit down with every patient.
I want to hit the ground running tomorrow.
Patient experience matters to me because my mother was a patient.
Raise the score threshold for the MEWS alert.
Our MEWS scores are calculated automatically.
She scored a goal at her daughter's match.
We need better handoffs.
We need to improve our discharge calls so that nobody goes home afraid.
Increase your awareness of body language.
Results of the MRI are normal.
I am the star of no show; you are.
Let's get up early for the blood drive.
Target the infection, not the fever.
HEDIS and coding training is at noon.
Please raise your concerns.
Our team's CIWA scores are charted late.
We need to get the Apgar scores into the chart.
Our job is to comfort always.
He rated his pain as 3.
She rated her pain 8 out of 10.
Rate your pain from 0 to 10, we ask.
Fall risk scores must be updated every shift.
We have to lower our MELD score cutoff.
The qSOFA score must be calculated.
A patient's GCS score must improve before extubation.
Please review the scoring sheet for the Morse scale.
We will improve the experience of families in the ICU.
How can we improve the patient experience in the waiting room?
Let's focus on what patients feel.
The highest number on the oxygen dial is 15.
Numbers of volunteers are up.
First place in the bake sale went to nights.
I noticed our patients relax when we sit.
Our patients tell us they feel safe.
How do we better support each other?
The percentage of saline is wrong.
Our census is up.
Our fall numbers are down, thank you for walking with people.
Our infection rates went down.
Hand hygiene is at 95%.
"""
