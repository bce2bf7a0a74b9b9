"""First look: 74.8% banned, 91.6% met at all; 88.1% of score talk questioned; 8.6% false alarms."""

BANNED = """
We need to improve our patient satisfaction score this year.
We need to raise our patient experience scores.
We must increase HCAHPS scores before the next reporting period.
Let's boost our CG-CAHPS numbers.
It's time to move our Press Ganey percentile.
Everyone should drive NRC scores.
Let's hit our top box target.
Please help lift our percentile ranking.
We have to raise our star rating.
We will improve our NPS score.
Our patient satisfaction scores need improving.
Our HCAHPS scores have to be increased.
The Press Ganey score must be lifted.
Top-box scores should be driven up.
Our NPS needs to be boosted by 10 points.
Percentile rank must be moved into the top quartile.
We want to hit the top box goal on every question.
We're trying to improve the HCAHPS numbers.
We're working hard to raise our CG CAHPS score.
Hitting the Press Ganey goal is this month's focus.
Boosting top-box percentages will be our theme.
Let us drive our stars up.
Moving the percentile is what matters.
Lifting NPS is the aim for the year.
Increasing the star rating is non-negotiable.
Improving patient experience scores is everyone's responsibility.
Raising HCAHPS targets will be discussed, but first raise the scores.
The improvement of patient satisfaction scores is our top priority.
An increase in Press Ganey scores is required.
A boost in our HCAHPS score would help the hospital.
A lift in our NPS would be welcome.
We need a rise in patient satisfaction scores.
We need growth in our top box.
There needs to be an improvement in our CAHPS results.
I need to see an improvement in your patient experience numbers.
I would like everyone to think about how we can increase patient satisfaction scores.
What are you doing to raise our HCAHPS scores?
How will you boost your Press Ganey numbers?
Can you help us hit the HCAHPS target?
Could we move our top box score by two points this month?
Why don't we try to lift our patient satisfaction rating?
Shall we try to get our patient satisfaction score to 90?
WE MUST RAISE OUR PRESS GANEY SCORE
we need to improve our Hcahps scores asap
We Need To Improve Our Patient Satisfaction Score
We need to improve our patient—satisfaction score.
We need to improve our “patient satisfaction” score.
We need to improve our (patient satisfaction) scores.
We need to improve our HCAHPS/Press Ganey scores.
We need to improve our HCAHPS, CG-CAHPS and Press Ganey scores.
We need to improve our *patient satisfaction* scores.
We need to improve our patient satisfaction & experience scores.
We need to improve our PATIENT-EXPERIENCE-SCORES.
We need to im prove our patient satis faction score.
We need to improve our patient satisfaction's score.
We need to significantly and sustainably improve our overall inpatient patient satisfaction score.
We need to improve, by any means, our patient satisfaction score.
We need, as I have said many times before, to improve our patient satisfaction score.
We really, really need to work together to improve the score that our patients give us.
We need to improve the scores our patients give us.
We need to raise the number of patients who rate us a 9 or 10.
We need more patients rating us 9 or 10.
Let's increase the percentage of patients who would recommend us.
Let's get more patients to say always.
We need to have more patients answer "always".
Patients must rate us higher.
We want patients to rate us higher on the survey.
Make sure that patients give us top marks.
Be sure to ask for a 10.
Get a 10 from every patient.
Go for gold on the patient survey.
Let's be number one on the leaderboard.
Reach for the top of the rankings.
Get to the top of the leaderboard.
Top of the leaderboard is where we want to be.
Where we want to be is the 90th percentile.
90th percentile or bust!
90th percentile: our goal.
Five stars: our goal for spring.
Goal for April: 82 top box.
Our HCAHPS goal is 80.
The NPS target is 60 for this year, let's hit it.
Our Press Ganey target is the 85th percentile.
The patient satisfaction target we must hit is 92%.
The target is a five star rating.
This year, our number one goal is patient satisfaction scores.
Number one priority: patient experience scores.
Patient experience scores are our number one priority.
HCAHPS is the priority this quarter.
Press Ganey is our main focus right now.
Our focus must be on the scores.
We should concentrate on HCAHPS domains where we can gain points.
Target the low-scoring HCAHPS domains.
Let's tackle our low HCAHPS scores.
Let's address our poor Press Ganey scores.
We have to do something about our patient satisfaction scores.
Something has to be done about our HCAHPS score.
We have work to do on our HCAHPS scores.
There's room for improvement in our Press Ganey scores.
We have room to grow on top box.
Our HCAHPS have room to improve.
Our scores could be better.
Our scores should be better than they are.
We can get better scores than this.
We're capable of better scores.
We deserve better scores.
I know we can raise the scores.
I believe we can get to 5 stars.
I am confident that our NPS will improve with your help.
With your help our HCAHPS will rise.
With your effort we'll hit the 75th percentile.
Together, we'll push our star rating over four.
Together we can improve our patient satisfaction score!
Thank you for helping us to improve our HCAHPS scores.
Thanks in advance for helping raise our score.
Great work, now let's push the scores even higher.
Good job last month; let's keep the scores climbing.
Nice improvement in HCAHPS, let's keep going up.
We moved up 3 points, let's get 3 more.
Scores dipped last month so we need to bring them back.
Our scores dipped, so let's turn it around.
Our percentile dropped to 40, we need to get it to 60.
The scores are low and must improve.
HCAHPS is down and needs to come back up.
We're at 71, we need to be at 75 on HCAHPS.
From 3.8 to 4.2 stars is the plan.
Going from 62nd to 75th percentile will take all of us.
It takes a team to raise a score.
To raise our score we need each other.
In order to increase satisfaction scores, please introduce yourself.
For higher HCAHPS scores, sit down.
For the sake of our scores, smile.
Do it for the HCAHPS.
Do it for the score.
Please smile more, our scores depend on it.
Remember the survey when you speak to patients.
Treat each patient as if they will get the survey.
Manage up your colleagues so scores improve.
Use key words at key times to drive HCAHPS.
Scripting works: it raises HCAHPS scores.
Hourly rounds = higher scores.
Hourly rounding leads to better HCAHPS scores, so no excuses.
Our incentive depends on raising satisfaction scores.
We get paid more if HCAHPS goes up.
Better HCAHPS means more money for the unit.
We must outdo 5 North on patient satisfaction.
Beat 5 North on top box!
Let's not finish last on HCAHPS again.
Let's avoid another bad HCAHPS quarter.
We can't have another month below target on patient satisfaction.
No one should be below the 50th percentile.
Every provider must be above the 50th percentile.
Each doctor needs a 4.5 rating or better.
All providers are expected to score 90 or above.
"""

SCORE = """
Our patient satisfaction score was 82 last month.
Our score is 82.
The scores are posted.
Please look at the HCAHPS dashboard.
The HCAHPS scores came out today.
Here are our Press Ganey results for May.
Our top box went from 70 to 72.
Our NPS is 45.
We're in the 60th percentile.
Percentile rank: 55.
We are ranked fifth.
Our ranking is fifth.
Our star rating is four.
We have four stars.
CG-CAHPS was at 84.
NRC was at 84.
The NRC score is 84.
We beat our target for patient experience.
We exceeded the Press Ganey goal.
Our patient experience score dropped.
Our patient experience score rose by two.
Patient experience scores were mixed.
Patient satisfaction went up.
Patient satisfaction improved in June.
Patient satisfaction fell.
Patient satisfaction was 88%.
Patient satisfaction data are on the drive.
Let's look at patient satisfaction by shift.
Let's discuss our scores at the huddle.
We'll go over the scores on Friday.
I want to talk about our scores.
I want to share our HCAHPS results with you.
Take a look at these scores.
Did you see the score?
Did you see our percentile?
Did everyone read the Press Ganey report?
What do you think of our NPS?
Who knows our HCAHPS score?
Who had the top score?
Which unit had the best score?
The best score was on 3 West.
3 West had the best score.
3 West scored best.
Dr. Smith scored 95.
Dr. Smith is in the 95th percentile.
Dr. Smith's score is 95.
Dr. Smith has the highest patient satisfaction.
Dr. Smith ranks first.
Nurses on nights are below average on courtesy.
We're below average on HCAHPS.
We are above average.
We're above the benchmark.
We are below the national benchmark for responsiveness.
We met the benchmark.
The benchmark moved.
The benchmarks are new this year.
Metrics for the month are up on the board.
The metrics look good.
Our metrics are improving.
Our metrics are in the red.
Patient experience metrics: attached.
The scorecard is out.
Check the scorecard.
The leaderboard changed.
You're second on the leaderboard.
The survey results are back.
The survey results are disappointing.
Our survey results show we're slipping.
The surveys say we're slow to respond.
Survey: 74% always.
74% said always.
Only 74% of patients said nurses always listened.
Patients rated us 8.4 out of 10.
Patients gave us 4 stars.
Patients gave us an average of 4.2.
Our average is 4.2.
Our average rating is 4.2.
Average score: 4.2.
The average patient satisfaction score is 4.2.
The mean score was 91.
The score was 91.
A score of 91 is good.
91 is a good score.
What a great score.
Great scores this month.
Nice scores, everyone.
Wonderful HCAHPS results.
Terrible scores this month.
The lowest score was quiet at night.
Quiet at night was our lowest score.
Quiet at night was 50%.
Our composite was 80.
The overall composite is 80.
The domain scores are attached.
The bonus is based on scores.
Our pay is linked to HCAHPS.
Compensation is tied to patient satisfaction.
CMS looks at HCAHPS.
The public can see our stars.
Our stars are public.
Everyone can see our ratings online.
"""

CLEAN = """
Her pain score is 4.
The pain score is down to 2.
Please chart pain scores every four hours.
We need to improve pain scores after hip surgery.
We need to raise awareness of pain scores.
Improve pain control on the night shift.
The Apgar score was 9 at five minutes.
We must record both Apgar scores.
Her GCS is 13.
GCS scores must be recorded hourly.
GCS dropped by two points, call the doctor.
His CHA2DS2-VASc is 3.
CHA2DS2-VASc scores guide anticoagulation.
The HAS-BLED score is 2.
The MEWS score increased to 4.
Increase in MEWS means a review.
Raise the MEWS trigger to 5, the committee said.
The qSOFA score is 1.
The Wells score was 6.
The Braden score needs to be improved through better charting.
Please update the Braden scores.
The Morse score is high.
The PHQ-9 score improved by 6 points.
His GAD-7 dropped to 5.
The MoCA score was 24.
The MMSE was 27 out of 30.
CAM-ICU positive, so lights low tonight.
RASS goal is minus one.
RASS target 0 to -2.
CIWA score is 12.
COWS score every six hours.
NIHSS of 4 on arrival.
NIHSS improved from 12 to 4.
Her Glasgow Coma Scale improved.
The Bristol score is 6.
ESI level 2 in triage.
Bishop score of 8.
Ballard score suggests 36 weeks.
Silverman score 2.
Downes score in the nursery.
Westley croup score is 5.
PRAM score after nebs.
The PESI score is low.
Child-Pugh class B, score 8.
The FIB-4 score was normal.
The Karnofsky score is 60.
ECOG score of 1.
Lansky play score 90.
Her Oswestry score improved after physio.
His Harris hip score is up from 40 to 85.
The Barthel score rose from 40 to 70.
FIM scores are due on Thursday.
The Tinetti score was 20.
TUG was 14 seconds.
A frailty score of 6 needs a talk with the family.
The risk score is only a guide.
Sepsis scores are automatic now.
The early warning score went up and she called for help.
The trauma score was 11.
Injury severity score 25.
Coronary calcium scores can frighten people, explain.
Polygenic risk scores are new to me.
Credit scores were on his mind, not his heart.
He scored the winning goal.
She scored twice in the final.
The score at half time was 2 to 1.
Who scored the game last night?
The team scored in overtime.
Our softball team lost, what a score.
The orchestra's score is on the piano in the lobby.
The raise was approved for aides.
A pay raise starts in July.
Raise your voice gently for Mr. Lee.
Raise the rails.
Raise questions early.
Increase the oxygen to 4 liters.
Increase your water intake.
Increase the dose to 20 mg.
Boost the feeds at night.
Boost is the shake she likes.
Booster shots on Friday.
Move the patient to room 4.
Move gently.
Move the meeting to noon.
Moving day is Tuesday.
Drive slowly in the garage.
The food drive ends Friday.
A drive to be kind beats any rule.
Hit the call light.
The hit to his head was minor.
Lift with your knees.
The lift team is here until 7.
A lift in the mood was clear after the music.
Lift the sheet, not the skin.
The target for the fundraiser is 500 dollars.
Target weight is 70 kilos.
Target heart rate is 110.
MAP goal over 65.
Blood sugar target is 140 to 180.
The goal for today is to sit in the chair.
Goals of care meeting at two.
The family's goal is time at home.
The patient's goals come first.
Our goal is to be present.
Our goal: knock before we enter.
Our aim is to be the team that stays.
My target is to be home by seven.
The number is 555-0100.
Call this number after hours.
The number of falls is down.
Raise the number of chairs in the lobby to ten.
Increase the number of wheelchairs.
Improve the numbering of the rooms.
Numbers for the night are tight.
Patient numbers were high in triage.
We have large numbers of flu patients.
Patient names and numbers must not be in messages.
She's a star.
Star of the month is Lily.
Thank you to our stars on nights.
Rock star work with that family, Lily.
The star on the tree needs a bulb.
He was a star patient.
A nurse of any rank can stop the line.
Rank your shift preferences.
The rank of colonel, he told me with a wink.
Percentile curves for height are in the chart.
He's in the 15th percentile for weight.
Weight at the 50th percentile, great.
Head circumference is above the 97th percentile.
The NRC diet sheet was replaced.
Nuclear (NRC) inspectors come on Monday.
I'm satisfied with my new shoes.
Is the family satisfied with the plan?
Her satisfaction with pain relief matters to us.
Ask if she is satisfied with her pain relief.
Improve the patient's experience of waiting.
Improve patient experience by keeping people informed.
We want to improve the patient experience of discharge.
Improve the experience of our night staff.
The experience moved me.
Patients experience fear at night.
What was your experience with the new lift?
Nurse experience matters: ask the older hands.
The best experience I had was listening to Mr. Lee's war stories.
I'm hitting my stride with asking one more question.
The surveyors from the state were kind.
Take a survey of the supply closet.
The results of her test came back.
Results are back and she's cancer free.
Rate of breathing is 22.
Rating her nausea helps.
She rated the soup 10 out of 10.
The recommended dose is 5 mg.
We recommend rest.
Benchmark fractions in pharmacy math class.
Top shelf has the blankets.
Top box of the cabinet has the masks.
The bottom box has the gowns.
Quality time with a patient is worth it.
Press the call button.
Press on, friends, we're nearly there.
"""
