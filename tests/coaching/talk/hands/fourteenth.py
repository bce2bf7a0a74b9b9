"""First look: 69.0% banned, 88.0% met at all; 90.0% of score talk questioned; 2.0% false alarms."""

BANNED = """
Docs, our Press Ganey sits at the 38th percentile and I'd like us at the 60th by fall.
We all have to pull together to get our provider ratings up.
The chair has asked me to raise our division's patient satisfaction scores.
Please help me improve our communication-with-doctors scores.
I know it's not why we went into medicine, but we need to increase our HCAHPS scores.
As hospitalists we must own the doctor communication score and push it up.
Sit down with each patient, as it has been shown to raise satisfaction scores.
Our group's goal is a top-quartile Press Ganey ranking.
I'm setting a goal of 80% top box for the group.
The incentive plan requires us to hit the 65th percentile.
For our bonus we need to hit the 65th percentile.
Let me be clear: these numbers must improve.
Those scores have to come up, full stop.
Ladies, the FFT score needs a push this week.
Girls, can we get the FFT up to 98 please?
Ward 7's Friends and Family score must be better than last month's.
Matron wants to see improved FFT scores by Friday.
Please hand out FFT cards to happy patients so our score goes up.
We were 93% last month so let's aim for 96% on the FFT.
Let's aim for 100% positive on Friends and Family.
The inpatient survey is coming, so let's make sure we score well.
We have to score well in the National Inpatient Survey.
Let's make sure that we do well on the inpatient survey.
Let's do well in the survey this year!
We want to perform better in the National Care Experience Programme.
HIQA's survey is in May and we want a better rating than last year.
We would love to beat our 2025 rating.
Our rating was 8.1, let's make it 8.5.
It was 81, let's make it 85 for HCAHPS.
Our aim is to lift the overall experience rating from 8.1 to 8.5.
A rating of 8.5 is what we are aiming for.
We're aiming at 8.5 for overall experience rating.
All staff are reminded that patient experience ratings need to be lifted.
All managers are asked to lift patient experience ratings by 2%.
Managers will be held to account for raising patient experience ratings.
You'll be held accountable for your unit's HCAHPS scores.
Each of you is accountable for improving the HCAHPS score on your unit.
The KPI for this unit is a 5% improvement in patient satisfaction.
A 5% improvement in patient satisfaction is our KPI.
Our improvement goal: patient satisfaction up 5%.
Quality goal 1: increase patient-reported experience scores.
PREMs scores must increase.
Let's lift our PREM scores.
We need to increase AHPEQS results to above the state benchmark.
AHPEQS results should be above the state benchmark.
We need to get above the state benchmark for patient experience.
We should be beating the state benchmark.
Let's beat the peer group average for once.
Let's get ahead of our peers on the patient survey.
We want to overtake our peers in the experience rankings.
Our goal this quarter is to move from amber to green on patient satisfaction.
Turn the patient satisfaction tile green!
Get that dial on patient experience scores moving in the right direction.
Every percentage point on HCAHPS counts, so please try.
Every point counts on Press Ganey, keep going.
Two more top-box answers a week will get us there.
If each nurse gets one more top-box answer we make our target.
Let's each get one more five-star survey.
One more 10 per week is all I ask.
Please get me more 10s.
It's simple, more 10s and fewer 7s.
I'm pushing for a four-star CMS rating.
I'm pushing hard on our HCAHPS and need your help.
We need your help to boost HCAHPS.
Your help is needed to boost HCAHPS.
HCAHPS needs your help!
Help HCAHPS!
Support our drive to improve patient satisfaction scores.
Our drive for better patient satisfaction scores continues.
Continue to drive patient satisfaction scores please.
Sustain and improve our HCAHPS.
Maintain and grow our NPS.
Grow NPS.
Lift CSAT.
Raise PG scores.
Improve PX scores.
Boost LTR.
Up our LTR.
Increase our stars
Hit 90!
Ensure that HCAHPS scores improve month on month.
Ensure a rise in HCAHPS.
See that the scores rise.
Make certain our Press Ganey improves.
Work towards improved HCAHPS results.
Working towards a higher satisfaction score is part of your role.
Part of your role is to improve patient satisfaction scores.
It's part of all our jobs to raise the score.
Remember: happy patients mean higher scores.
Remember the goal, 90th percentile.
Don't forget our goal of 90th percentile.
Never lose sight of the target: 90th percentile.
We set ourselves a target of 90% and I want us to reach it.
I'd like our patient satisfaction to reach 90%.
Can we get to 90% patient satisfaction?
90% patient satisfaction by Christmas, can we do it?
Who's with me for the 90th percentile?
What's your plan for getting your score up?
What is each of you doing about our low scores?
What are we going to do about our HCAHPS?
"""

SCORE = """
Docs, our Press Ganey sits at the 38th percentile.
Provider ratings were sent out yesterday.
The chair showed our division's patient satisfaction scores at the retreat.
Our communication-with-doctors score was 79.
The doctor communication score slipped.
Our group's Press Ganey ranking hasn't changed in a year.
The incentive plan uses the 65th percentile.
The bonus was paid on the 65th percentile.
These numbers are poor.
Those scores upset me.
The FFT score is on the noticeboard.
The FFT came in at 98.
Ward 7's Friends and Family score was better than last month's.
FFT cards are at the desk, and the score is on the board.
We were 93% on the FFT.
The National Inpatient Survey results are published today.
HIQA published our rating.
Our overall experience rating was 8.1.
A rating of 8.1 is about average.
Patient experience ratings were tabled at the executive.
The KPI for patient satisfaction is 90%.
PREMs scores are in the portal.
AHPEQS results are back.
AHPEQS results were below the state benchmark.
We're below our peers on the patient survey.
Our peers rank above us.
Patient satisfaction is amber this month.
The patient satisfaction tile is red.
A percentage point on HCAHPS is about four patients.
Each top-box answer is worth a third of a point.
We had 12 five-star surveys.
There were three 10s and one 7.
CMS gave us four stars.
Our four-star CMS rating is on the website.
Our NPS for May was 51.
CSAT: 4.4.
LTR fell.
PG scores attached.
PX scores by pod attached.
HCAHPS scores month on month: 70, 71, 69.
We reached 90% in June for patient satisfaction.
Patient satisfaction reached 90%.
Last year's patient satisfaction was 90%.
How low was our score?
Who got the five-star survey?
What happened to our HCAHPS?
When will we see our score?
Does anyone look at these scores?
I looked at the HCAHPS by shift.
Our score is a secret to most of you.
Percentiles confuse people.
Stars are a crude measure of us.
My ratings kept me awake.
I got a bad rating and it stung.
The lowest rating came from a man who waited five hours.
We discussed Press Ganey for an hour.
An hour on Press Ganey again.
Another slide about top box.
Top-box talk at the board again.
"""

CLEAN = """
Docs, the on-call room has new pillows.
We all have to pull together on the ice this week.
The chair in room 3 is broken.
Please help me improve our sign-out.
I know it's not why we went into medicine, but the forms are due.
As hospitalists we sit with fear a lot.
Sit down with each patient, even for a minute.
Our group's goal is a shared lunch on Thursdays.
I'm setting a goal of one open question a day.
Let me be clear: you can say no to extra shifts.
Ladies and gents, the tea urn is back.
Can we get the blinds up to let the light in?
Ward 7's friends and family evening is on Tuesday.
Matron wants to see improved storage by Friday.
We were nine last night and it was hard, thank you.
Let's aim for a walk outside at lunch.
The inspection is coming, so let's clear the corridor.
We want to do better at goodbyes.
We would love to hear your idea.
It was dark, let's make it lighter: lamps in bay 3.
Our aim is to lift the load from nights.
All staff are reminded that the lifts need to be kept clear.
Each of you is accountable for your own breaks.
A 5% glucose drip is in room 2.
Quality time: ten minutes with the lonely.
PROM and PROMs are different things, said the midwife.
Our goal this quarter is to move the linen cupboard.
Turn the light on the wall green for ready.
Every minute counts in stroke.
Every point of view counts here.
Two more nurses a week will get us there.
One more story a week is all I ask.
Please get me more gloves.
I'm pushing for more porters.
We need your help with the tree.
Support our blood drive.
Continue to walk him twice a day.
Raise the footplate.
Up to two visitors.
Hit pause.
Ensure the bed is low.
See that he eats.
Make certain that the door closes.
Part of your role is to rest.
Remember: happy birthday to Sal.
Don't forget our guests on Friday.
Never lose sight of the person.
Can we get him to 90% on room air?
90% on two litres, so call me.
Who's with me for the five o'clock walk?
What's your plan for getting home?
What are we going to do about the noise?
The Waterlow score rose to 20.
A NEWS2 of 6, so I called.
Her pain is 3 of 10 and she's smiling.
Pain scores fell after the warm packs came.
A Braden score below 12 means turning every two hours.
The CHA2DS2-VASc was 5, the talk was long.
GCS 3 on arrival; her mum held her hand.
The Apgar at one minute was 4.
MEWS of 4, doctor to see.
The mini-cog score was 2.
The Flacc score was 0 after a cuddle.
The Ramsay score is 3.
A PUSH score of 9 for the heel.
The DN4 score suggests nerve pain.
The ISS was 25.
The Harris Benedict sum is on the sheet.
ROCKALL of 2.
The Blatchford score was zero, home.
The CT calcium score came back at 11.
Her HAQ score is better, she can open jars.
The Parkland score for burns? Ask the registrar.
The six-item score takes two minutes.
The screening score is only a start.
Bishop score 9, off we go.
Modified Rankin 1 at clinic.
He's scored his pain as 2.
She scored three goals in the walking football.
The choir got a standing ovation.
Numbers on the board are beds, not people.
What are the numbers tonight? Ask the bed manager.
Staff numbers were halved by flu.
His lucky number is 7.
My number is on the board.
The rank and file asked for lockers.
A private by rank, he saluted the cleaner.
The star on her chart means deaf in one ear.
Our star baker is Jo.
Star of Bethlehem grows by the door.
The top of the class in the moving and handling test: Bea.
Target weight reached, he goes home.
On the 3rd percentile, feeding plan started.
Percentile lines frighten parents, explain them.
NRC on the drug chart is his initials.
Her satisfaction was in the crossword.
Satisfied? He beamed.
A satisfying day.
Experience counts, but ask anyway.
Her experience of labour was kind.
Improve your experience of nights: nap.
"""
