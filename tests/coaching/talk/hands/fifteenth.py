"""First look: 95.0% banned, 100.0% met at all; 100.0% of score talk questioned; 5.0% false alarms."""

BANNED = """
We need to bring our HCAHPS nurse communication scores up this quarter.
Team, our patient satisfaction scores must go up before the next board meeting.
Please do whatever it takes to raise our Press Ganey ranking.
Our star rating should climb to four by summer.
I want all of us focused on improving the top-box percentage.
We're expected to increase our CG-CAHPS scores by three points.
Let's see if we can move the NPS needle this month.
The quality committee wants our NRC score above the 75th percentile.
Boosting patient experience scores is my number one ask of you.
If we sit down with patients, our HCAHPS will improve.
Hitting our patient satisfaction goal depends on every one of you.
How can we lift our Friends and Family Test results?
We have to turn our Press Ganey numbers around.
Let's work on our patient-satisfaction ratings.
Our percentile ranking needs to be higher.
An improvement in our HCAHPS is long overdue.
Higher scores on the patient survey would please the board.
Keep pushing for five-star reviews.
Our goal for this year is to be in the top decile for patient experience.
Let's get our likelihood to recommend back above 80.
I would like to see our satisfaction scores increase.
The target is 90% on the FFT, so every card matters.
We should all aim to improve the patient experience score.
Make raising the star rating your goal this year.
Let's outscore the other clinics on patient satisfaction.
Improving our ranking is up to every one of us.
We can't let our patient satisfaction numbers slide.
It would be wonderful if we hit the 90th percentile.
Better communication means better HCAHPS scores, so let's communicate.
Our top box results need lifting.
Drive up those experience scores!
The hospital's CAHPS target must be met this quarter.
Let's reach 85 on overall rating of care.
We need to win back our five-star rating.
Doctors, please help us raise the communication score.
This month we are concentrating on the quietness score.
Everyone has a role in growing our NPS.
We need to do better on Press Ganey.
Scores need to improve, starting today.
Our numbers have to get better by the next report.
"""

SCORE = """
The quarterly Press Ganey results came out this morning.
We finished at the 71st percentile.
Our HCAHPS nurse communication score is 78.
Patient satisfaction was up two points in April.
Your individual star rating is in the attached report.
Our NPS is now 48.
Ward 6 had the highest FFT score.
Last month's patient experience scores were disappointing.
The board reviewed our CG-CAHPS results.
We're ranked ninth of fourteen clinics.
Did you see the latest satisfaction numbers?
The top-box percentage fell from 72 to 69.
We missed our HCAHPS target by one point.
Night shift outscored day shift on responsiveness.
The new dashboard shows NPS by clinic.
Our scores are the best in the region.
The benchmark for courtesy is 88.
Only 61% of patients said that nurses always explained things.
I have mixed feelings about our ratings.
Our likelihood to recommend has been flat since spring.
Dr. Moss has the lowest patient satisfaction score.
Congratulations on reaching five stars.
The survey results are on the intranet.
Part of our pay is tied to HCAHPS.
The leaderboard is by the lift.
We scored below the national average.
Our Google rating dropped to 4.1.
There were twelve detractors in May.
Scores were mixed this quarter.
The league table is out on Friday.
"""

CLEAN = """
The pain score was 6 before the block and 2 after it.
Please document the Braden score on every admission.
Her GCS improved from 9 to 13 overnight.
Raise the head of the bed before feeding.
We need to improve the way we explain discharge medicines.
Our goal is that no family waits without news.
What did you notice when you sat down?
The CHA2DS2-VASc score is 3, so we talked about blood thinners.
He is at the 25th percentile for weight.
Improve the patient experience of waiting by saying how long it will be.
Drive safely tonight, the roads are icy.
The lift is out of service until noon.
She scored the winning goal on Sunday.
Target blood pressure is below 140.
MEWS of 5 at four o'clock, the team came at once.
The number of patients in the hall was high.
Thank you for staying with him until his son arrived.
You are a star, Priya.
Nurses of every rank wrote the plan.
We hit a snag with the new pumps.
Satisfaction with pain relief is something to ask about.
Move the chair so that you face her.
Let's boost each other this week.
Who do we want to be on our hardest day?
The Wells score was low.
Test results are in the portal.
The staff survey closes on Friday.
I tried waiting two more seconds, and he told me about the farm.
Phone numbers for the on-call team have changed.
Her PHQ-9 score fell and she smiled.
A Hestia score of zero, so home tonight.
The Gupta score helps before surgery.
We need to get her pain score down.
It is not about the score, it is about her.
Increase the fluids, please.
Experience tells me to sit first.
The quarterly fire drill is on Tuesday.
The bottom drawer has the spare gowns.
Our numbers are small tonight; look after each other.
Rate the nausea from zero to ten.
"""
