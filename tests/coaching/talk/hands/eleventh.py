"""First look: 63.4% banned, 86.1% met at all; 91.7% of score talk questioned; 3.7% false alarms."""

BANNED = """
Happy Monday! Our big rock this quarter is bringing HCAHPS up.
It is really important that we all work together to raise our patient satisfaction scores.
The hospital needs our unit to increase its patient satisfaction scores by 5%.
Our patient experience ratings have got to improve before accreditation.
Nurses, let's make a big effort to push our top box scores over the line.
My goal for us is a Press Ganey score in the 90s.
We are going to have the best HCAHPS scores in the system.
If we all smile, patients will rate us higher and our scores will go up.
I need better percentile numbers from this group.
Doctors with scores below the 50th percentile need to improve.
All providers below the 25th percentile must improve their communication scores.
You need to bring your score up.
Please bring your percentile up by the next review.
Your satisfaction score needs work.
Our HCAHPS needs work.
Work is needed on our NPS.
We need to put in some work on our Press Ganey numbers.
I want every one of us to be a five-star provider.
I want to see all green on the patient experience dashboard.
Let's get all our domains into the green.
No domain should be below the 50th percentile.
Let's make HCAHPS a priority.
We're prioritizing patient satisfaction scores this year.
This year we will prioritise our star rating.
We're investing in whiteboards to improve HCAHPS.
New whiteboards are here, they should boost our communication scores.
The new TVs ought to bump our satisfaction scores.
We hired a greeter so that our ratings will increase.
Valet parking should help our scores.
We expect this to move HCAHPS two points.
I expect a 3-point gain in HCAHPS.
A 3-point gain in HCAHPS is what I'm looking for.
Looking for a 3-point gain in HCAHPS from everyone.
We're looking to gain ground on HCAHPS.
We have ground to make up on HCAHPS.
There is a lot of ground to make up on our scores.
We have a long way to go on our Press Ganey scores.
We've a mountain to climb with our FFT scores.
Let's climb the HCAHPS mountain together!
Time to shine: let's show them we can be top decile.
Let's be top decile.
Be top decile!
Top decile, here we come.
Watch out, 90th percentile, here we come!
Onwards and upwards to 5 stars.
Onward to the 90th percentile!
To infinity and the 95th percentile.
Next stop: 95th percentile.
Our next milestone is the 75th percentile.
Our north star is the HCAHPS score.
Everything we do is for the score.
Everything we do should move the score.
Every conversation is a chance to improve our score.
Each visit is an opportunity to raise our rating.
Every encounter matters for our HCAHPS.
The patient in front of you is a survey, so make it a 10.
Treat every patient like a survey.
Think survey with every patient.
Please mention the survey and say you hope that they rate us highly.
Hand out the survey only to happy patients so the score rises.
We can game this: survey the happy ones and our numbers go up.
Be nice, because patients fill in surveys and we need the points.
We need those points.
We need the stars.
Give me stars.
I want tens!
We can't get by on 8s, we need 9s and 10s.
8s don't count, so push for a 9.
Top box or nothing.
It's top box or bust this quarter.
Goal: top box.
Target: top quartile.
Objective: increase likelihood to recommend by 4 points.
Aim: 95% positive FFT.
KPI for Q2: improve patient experience rating from 4.1 to 4.5.
KR1: NPS from 40 to 55
OKR: lift CSAT to 4.7
SMART goal: raise the HCAHPS composite 5 points in 6 months.
Our A3 is about raising the discharge domain.
The PDSA cycle aims to improve our quietness score.
The QI project will increase our responsiveness score.
QI project: improving HCAHPS quietness.
Improve HCAHPS quietness domain.
Improve the cleanliness score.
Increase 'doctors listened' scores.
Let's move 'nurses explained' up to 80.
We're at 76 on 'nurses listened' and want 80.
Bring 'would recommend' above 85.
We should have 85% would recommend.
Let's have 85 percent of patients recommending us.
Let's have fewer 6s and more 9s.
Fewer detractors please.
Let's reduce detractors.
Bring down the number of detractors.
Shrink the gap to Mercy on HCAHPS.
We need to beat Mercy in the ratings.
Mercy is ahead of us, let's beat them.
Let's not be last again on the leaderboard.
Let's never be in the bottom quartile again.
Who will help us get off the bottom?
Together we can be number one in the ratings.
"""

SCORE = """
Happy Monday! HCAHPS are in the folder.
It's really hard to read these satisfaction scores.
The hospital's patient satisfaction scores were flat.
Our patient experience ratings came up at the accreditation visit.
Our unit had 81 top box.
My own Press Ganey score is in the 90s.
We have the best HCAHPS scores in the system.
Some doctors have scores below the 50th percentile.
Your score came back.
Your percentile will be in your folder.
I have your satisfaction scores if you want them.
Ask me for your score.
HCAHPS was the topic at the leadership retreat.
I'm tired of HCAHPS.
I'm tired of hearing about scores.
Does anybody understand the percentile?
The percentile compares us with 800 hospitals.
Percentiles are relative.
The dashboard is all green for HCAHPS.
All domains were green.
Our domains were all above the 50th percentile.
The new TVs did nothing for our scores.
Scores didn't change after the new TVs.
Our HCAHPS moved two points.
There was a 3-point gain in HCAHPS.
We lost ground on Press Ganey.
Mercy is top decile.
Mercy has five stars.
St Luke's is a five-star hospital.
We're a three star facility.
Our facility has three stars.
The 90th percentile starts at 86.
86 is the 90th percentile.
You need 86 for the 90th percentile.
The cut for top quartile is 81.
Patients fill in surveys after discharge.
The survey asks about listening, and we got 70%.
Our survey vendor is Press Ganey.
Press Ganey called me.
NRC Health is our vendor.
NRC Health sent the file.
I met the Press Ganey rep.
The HCAHPS webinar is at noon.
HCAHPS training for managers is on Monday.
There are 29 questions on HCAHPS.
HCAHPS asks about listening.
Nine questions on HCAHPS are about communication.
We had thirty 10s and four 6s.
There were four 6s on the survey.
Our detractors told us about noise.
'Doctors listened' was 76.
'Nurses explained' is our lowest item.
'Would recommend' was 85%.
85% would recommend us.
85 percent of our patients recommend us.
Mercy is ahead of us in the ratings.
We were last again on the leaderboard.
We have been in the bottom quartile twice.
We came second in the ratings.
FFT: 95% positive, n=40.
"""

CLEAN = """
Happy Monday, and welcome back from leave, Jo.
Big rocks first: breaks, water, kindness.
It is really important that we all work together on handover.
The hospital needs our unit to take two more beds.
Our new monitors have got to be cleaned with the blue wipes.
Nurses, let's make a big effort to dim the lights by ten.
My goal for us is one unhurried minute with each person.
We are going to have the best soup in town on Friday.
If we all smile, new patients will feel less afraid.
I need better pens for the desk.
Doctors with pagers below 50% charge need to swap them.
You need to bring your badge.
Please bring your flu form by the next huddle.
Your back needs rest.
Work is needed on the roof.
We need to put in some work on our handovers.
I want to see all green lights on the fire panel.
Let's get all our waste into the green bins.
No bed should be below knee height.
Let's make sleep a priority.
We're prioritizing rest this week.
We're investing in whiteboards so families know our names.
New whiteboards are here, write the person's own goal on them.
The new TVs should help people sleep less, sadly.
We hired a greeter so that nobody walks in alone.
Valet parking should help people who use walkers.
We expect this move to take two hours.
We have ground coffee in the lounge.
There is a lot of ice on the ground.
We have a long way to go, and good company.
He climbed a mountain at 70, ask him.
Time to rest.
Watch out, wet floor by room 9.
Onwards, with tea.
Next stop: Ana's retirement party.
Our next milestone is a year without a fall.
Our north star is the person in the bed.
Everything we do is for the person in the bed.
Every conversation is a chance to be kind.
Each visit is an opportunity to learn a name.
Every encounter matters to somebody.
The patient in front of you is somebody's son.
Please mention the visiting hours.
Be nice, because people are scared.
We need those chairs.
We need the hoist.
Give me a call.
Goal: everybody home by eight.
Target: no falls in May.
Objective: a quiet night.
Aim: one story a day.
My A3 poster is about sleep.
The PDSA cycle aims to cut noise after ten.
The QI project will reduce line infections.
Improve cleanliness of the ice machine.
Let's move bay 4 to the south side.
We're at 76 beds tonight and expect 80.
Let's have 85 percent of shifts with a real break.
Let's reduce noise.
Bring down the number of alarms.
Shrink the pile of laundry.
Beat the heat: water for all.
Never be afraid to ask.
Who will help us carry the tree?
Together we can be gentle.
The AUDIT score opened a good talk.
Her asthma control score is 19.
His Borg score was 6 on the treadmill.
A Norton of 12, turn him at two.
The REMS score is new to me.
Pediatric Early Warning score of 5 at six.
The obstetric early warning score was 3.
MEOWS 4, midwife called.
Modified Ashworth score 2.
The Berg score went from 30 to 45.
The six minute walk improved to 300 metres.
Raise his score on the stairs? Ask physio.
Her anxiety score fell after the walk.
The itch score is on the app.
My bowling score is a disgrace.
The final score was 3 to 1, and Ben cried.
The exam scores came for the students.
Her school's ranking is on her mind.
She ranked her worries and we took the first.
Rank these by how worried you are, I asked.
His percentile for height worried his dad.
Centile charts have moved to the top drawer.
The star of the Nativity is our porter's son.
Three stars on the tree.
Star-shaped cookies from room 6's mum.
Rating the coffee: bold, with notes of burnt.
Numbers from the lab: potassium 3.1.
The numbers on her bracelet matter to her.
I have your numbers if you need a sitter.
Ask me for the number.
The surveyor called.
Survey asks about the canteen.
The vendor sent new pumps.
The rep showed us the dressing.
There are 29 chairs.
We had thirty visitors and four cakes.
Recommended reading is by the kettle.
85% of the walls are painted.
Ahead of us is a long winter.
Last again in the bake-off, and proud.
Second helpings on Friday.
Positive cultures: wash hands.
"""
