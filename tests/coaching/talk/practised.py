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
"""
