"""First look: 81.9% banned, 92.4% met at all; 91.7% of score talk questioned; 3.0% false alarms."""

BANNED = """
This year we have to improve our patient satisfaction scores across all clinics.
Improving patient satisfaction scores must be our shared focus.
We should really raise our HCAHPS scores.
Let's get those HCAHPS scores up where they belong!
Please keep working to increase Press Ganey scores.
If we want to keep our accreditation, we need to boost our CG-CAHPS results.
I'm hoping that we can drive our NPS above 70.
Administration wants us to move our top-box scores up by 5 points this quarter.
Our target for the quarter is an HCAHPS top box of 78%.
We must hit our patient experience target by the end of March.
Everyone please help to lift the patient experience score.
We need our percentile rank to go from 55 to 75.
Increase our rank.
Our rank needs to increase.
Improve our rank among peer hospitals.
We need to reach a higher percentile.
We need five stars.
A five-star rating is our goal.
Our goal: five stars on every survey.
Getting to five stars is my focus for 2027.
We'll get to five stars by working together.
Improve our NRC Health scores.
NRC Health scores need to be improved.
Let's improve NRC Picker results.
The NRC numbers must rise.
Let's drive NRC numbers up.
Team: HCAHPS scores -> up.
The patient-experience score has to be raised to 90.
Raise the patient experience number to 90.
We have to hit the number.
Let's hit our number this month.
Let's make our numbers this quarter.
We need to make our numbers.
Let's improve the numbers on patient satisfaction.
We need to improve on our patient satisfaction numbers.
We need to do a better job on patient satisfaction scores.
We must do a better job of raising scores.
There has to be an improvement in scores.
I want an improvement in scores by May.
I expect an increase in the percentile.
I'd like to ask for your help with raising our scores.
Would you help me to improve our ratings?
Let's be honest: we need to improve our scores.
To be blunt, our scores must improve.
Frankly, our patient satisfaction scores have to get better.
In order to be competitive we must improve our HCAHPS scores.
For us to be competitive, our star rating must go up.
So that we are not penalized, let's raise our HCAHPS.
To avoid the penalty, raise HCAHPS.
As nurses, we can improve HCAHPS scores.
Physicians can drive CG-CAHPS scores by listening.
Listening to patients will improve CG-CAHPS scores.
When patients feel heard, scores go up, so let's listen.
Let's listen so that scores go up.
Let's listen better to raise the score.
You can raise your score by sitting down.
Sitting down increases your patient satisfaction score.
Do this and your Press Ganey will go up.
Focus on one behaviour to increase your Press Ganey.
Pick one HCAHPS question and improve it.
Pick a domain and raise its score.
Choose one top-box item to improve.
Each unit will choose an HCAHPS domain to improve.
Each unit is to improve one HCAHPS domain by 3 points.
Units must submit plans to improve HCAHPS.
Your plan to improve patient satisfaction scores is due on Friday.
Send me your ideas to improve our scores.
Share your ideas on how to raise the NPS.
What ideas do you have to raise the NPS?
How might we raise our Friends and Family score?
How do we increase the number of promoters?
Increase promoters.
Turn detractors into promoters.
More promoters, fewer detractors.
We need more promoters.
Aim for promoters, not passives.
Our emphasis this month: likelihood to recommend.
The emphasis is on likelihood to recommend scores.
This month's emphasis is raising likelihood to recommend.
I challenge each of you to raise your rating.
The challenge is to increase our satisfaction rating.
We are challenged with improving our HCAHPS.
Our task is to improve the HCAHPS.
Task: improve HCAHPS.
Our mandate is to improve patient satisfaction scores.
Our strategy is to improve patient satisfaction scores by rounding.
The strategic plan calls for top-decile patient satisfaction.
The strategic plan calls for HCAHPS in the top decile.
The budget assumes that our HCAHPS will improve.
Our contract requires a 4-star rating.
It is your job to improve our scores.
It's everyone's job to improve our scores.
It's time that our scores improved.
It is high time our scores went up.
Now is the time to raise our scores.
Today is a good day to raise a score!
Make your patients happy so the scores go up.
Patients' satisfaction scores must be increased.
Increase patients’ satisfaction.
Boost customer satisfaction scores.
Our customer satisfaction scores need a boost.
Our scores need a boost.
Give our scores a boost.
Give our HCAHPS a lift this month.
Our Press Ganey could use a lift.
"""

SCORE = """
This year our patient satisfaction scores fell across all clinics.
The HCAHPS scores are where they were.
I've just received our Press Ganey scores.
The CG-CAHPS results surprised me.
The board saw our NPS on Monday.
Our top-box score was the same as last quarter.
The HCAHPS top box was 78%.
We did not hit our patient experience target in March.
The patient experience score by ward is below.
Our percentile rank is 55.
What's our rank?
Our rank is 12.
We dropped a rank.
Mercy has a higher rank.
We were in a higher percentile last year.
We have had five stars since 2019.
We got five stars!
How many stars do we have now?
NRC Health scores arrive each Monday.
The NRC numbers for June are in.
NRC Picker results are in the shared folder.
Our number was 78.
We made our numbers this quarter.
The numbers on patient satisfaction are attached.
Patient satisfaction numbers are attached.
The satisfaction numbers are below.
I don't understand our scores.
Our scores are what they are.
The scores are a snapshot.
The scores are only part of the picture.
Our competitor's star rating went up.
CMS penalized us for our HCAHPS.
The HCAHPS penalty was 1%.
One physician's score was lower than the rest.
Your patient satisfaction score was above the mean.
Your Press Ganey was above the mean.
Your score on question 4 is low.
The HCAHPS question on quiet is our lowest.
Each unit's HCAHPS is posted by the elevator.
We post HCAHPS by unit.
We post our NPS online.
The number of promoters was 40.
Passives are at 30%.
We have more detractors than promoters.
The likelihood to recommend score is 71.
Last month's likelihood to recommend: 71.
Your rating online is 4.9.
Doctor ratings online are unreliable.
Our satisfaction rating: 8.2.
HCAHPS was flat for the year.
Patient satisfaction scores were presented to the board.
The strategic plan mentions HCAHPS.
The budget talks about patient satisfaction scores.
Our rating was 4 stars.
Customer satisfaction was 88%.
Customer satisfaction scores came in.
Our scores took a hit.
Our HCAHPS took a hit in flu season.
Our Press Ganey fell off a cliff.
The new EHR hurt our scores.
"""

CLEAN = """
This year we have to improve our fire drill.
Improving sleep on nights must be our shared focus.
We should really raise the bed height for her.
Let's get those blinds up where they belong!
Please keep working to reduce falls.
If we want to keep our accreditation, we need to fix the exit signs.
I'm hoping that we can drive to the beach after the shift.
Administration wants us to move our lockers by June.
Our target for the quarter is ten more volunteers.
We must hit our target of thirty blood donors by the end of March.
Everyone please help to lift Mr. Lee with the hoist.
His GCS went from 9 to 14.
Increase his dose.
Her dose needs to increase.
Rank the risks on the board.
We need to reach a higher shelf.
We need five chairs.
Our goal: five minutes at every bedside.
Getting to know five names is my focus today.
We'll get to the parade by bus.
The NRC ward code is out of date.
The pain score has to be recorded every hour.
Pain scores must be below 4 before discharge.
Improve pain scores by giving the dose early.
We need to improve the recording of NEWS scores.
Raise the pain score issue at rounds.
The frailty number has to be written down.
Let's hit our step count this month.
We need to make our beds.
We must do a better job of saying hello.
There has to be an improvement in hand-offs.
I want an improvement in signage by May.
I expect an increase in flu admissions.
I'd like to ask for your help with raising the tent.
Would you help me to improve our garden?
Let's be honest: we need to improve how we talk to each other.
To be blunt, our tea is bad.
To avoid infection, raise the catheter bag hook.
As nurses, we can improve a bad day in a minute.
Listening to patients will change you.
When patients feel heard, shoulders go down, so let's listen.
You can raise your seat by pulling the lever.
Sitting down increases trust.
Do this and your back will thank you.
Pick one habit and keep it.
Choose one patient to sit with.
Each unit will choose a song.
Units must submit plans for snow days.
Your plan for the week is due on Friday.
Send me your ideas to improve our break room.
Share your ideas on how to raise money for Ali.
How might we raise the mood on nights?
Increase walking.
Turn worry into a plan.
More tea, fewer emails.
We need more chairs.
Aim for gentle, not perfect.
Our emphasis this month: names.
This month's emphasis is pausing.
I challenge each of you to learn one neighbour's story.
The challenge is to listen when we're tired.
Our task is to stay.
Task: ask one more question.
The strategic plan calls for a new roof.
The budget assumes that gas will cost more.
Our contract requires clean linen.
It is your job to rest.
It's everyone's job to say hello.
Now is the time to wash hands.
Today is a good day to begin.
Make your patients comfortable first.
Give him a boost up the bed.
Give her a lift home.
I could use a lift to the station.
The score on the Apgar was 9.
A qSOFA of 2 should worry us.
The sedation score is minus two.
HEART score is 5, admit.
The CRB-65 score was 1.
The Alvarado score is 7, call surgery.
Her SCORAD score is 30.
Their Gleason scores frightened them.
The Lund-Mackay score was 12.
A Rutherford score of 3.
The ASIA score has improved.
The Mirels score is 9.
Risk score, then a talk.
The asthma score went up to 21 and he can run again.
The depression score dropped, she's sleeping.
The nausea score was 2.
The delirium score stays on the chart.
Scores for sedation go in the blue box.
Please score the sedation hourly.
He scored 30 of 30 and grinned.
She scored low on mood, so I sat down.
He scores his own pain now.
Ranked by urgency, bed 9 is first.
Please rank the wounds by depth.
Percentile: 10th for length, 40th for weight.
Head size on the 50th percentile, mum relieved.
Our stars this week: the porters.
"""
