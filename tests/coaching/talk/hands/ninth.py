"""First look: 77.3% banned, 92.9% met at all; 78.4% of score talk questioned; 2.6% false alarms."""

BANNED = """
Patient sat is slipping, folks. I need every hand on deck to get our Press Ganey out of the basement.
I've set us the ambition of moving from 64th to 80th percentile by the summer.
Finance have modelled it: four more points of HCAHPS pays for two nurses, so let's find those four points.
Our plan on a page: raise FFT to 97, raise staff survey, cut agency.
The exec challenge to us is simple enough: NPS at 55 before Easter.
My one request is that everyone thinks of the score before leaving a room.
I don't want excuses, I want better numbers on Press Ganey.
We had a good run but now we need to kick on and push the score past 90.
There's no reason why this clinic can't be top of the trust for patient experience.
Surgical floor did it. So can we. Let's raise our HCAHPS.
Rounding on every patient, every hour, is the way we lift our responsiveness score.
As a team we own our star rating and we can lift it.
Looking ahead to spring, our priority must be patient-experience scores.
You all know that I want a better percentile.
You have heard me say it: improve the experience score.
It would mean a lot to me if the scores rose.
I'd be over the moon if we hit 90% on the FFT.
Bagels on Friday if we reach the 80th percentile!
Pizza for the unit that gets the highest HCAHPS.
A prize for whoever lifts their score the most.
The doctor with the most improved score gets the good parking spot.
The first pod to hit 95% top box wins lunch.
Whichever ward raises its FFT score most wins the hamper.
We need to do whatever we can to satisfy the survey.
We should make our survey results shine.
Show me better survey numbers next quarter.
I'd like to end the year with a higher rating than we started with.
Let's finish the year with a 90 in overall rating.
Let's end the quarter on the 75th percentile.
Let's start the year by getting our ratings up.
Ending the year above benchmark is the objective.
The objective is to outperform the benchmark for HCAHPS.
Objectives for the year: 1) raise CG-CAHPS.
My objective for the team this year is a 5% rise in patient satisfaction.
Performance objective: increase your patient satisfaction percentile from 50 to 65.
Your appraisal goal is to increase your Press Ganey score by 3 points.
Action item: improve HCAHPS 'nurses listen' score.
Action: every nurse to help raise 'listened carefully' score
To do: lift scores
TODO get press ganey up!!
Reminder: scores need to come up.
FYI leadership wants our NPS up.
Heads up, the CNO expects a bump in HCAHPS by June.
Just a nudge: let's get that likelihood to recommend up.
Quick reminder that we're trying to raise our rating.
Let's remember why we do this: better scores for our unit.
Good morning! Let's make today a 5 star day on the survey.
Let's make every survey a ten.
Every survey should be a 10.
Nothing less than a 9 on the survey will do.
Anything below 9 is not acceptable.
We are chasing the top decile.
We're gunning for five stars.
We're shooting for 85 in top box.
We are after a higher score.
We're on a mission to raise our patient satisfaction scores.
We're determined to boost Press Ganey.
We've been asked to raise our HCAHPS.
We've been told to get our patient experience scores up.
We have been challenged to lift our NPS by ten.
We are being pushed to increase satisfaction scores.
We are required to reach 4 stars.
We were asked by the board to improve our FFT.
You're expected to bring your percentile up to 50.
You are responsible for raising your own scores.
It's on us to move our scores.
It's up to you to get the ratings up.
It falls to this team to pull up our HCAHPS.
The onus is on nursing to improve nurse communication scores.
It all comes down to the score, so push it up.
The bottom line: scores must rise.
Bottom line, we need higher scores.
Simply put: improve the scores.
In short: more top boxes.
The message from the top is to get satisfaction numbers moving.
Word from above is that HCAHPS must improve.
The ask from the CMO: CG-CAHPS 'provider listens' up three points.
The instruction from HQ is to increase NPS.
CMS penalties mean that we need to raise our HCAHPS.
Because reimbursement depends on it, we must lift our scores.
With VBP at stake, let's increase our HCAHPS top box.
Money follows scores, so let's improve them.
Our reputation depends on raising our star rating.
Improve your communication and our scores will follow.
Sit down, make eye contact, and watch our scores climb.
If you sit, our scores will go up.
If you introduce yourself the HCAHPS goes up, so do it.
When you knock, our scores rise.
Knock because it lifts our rating.
Kindness is the key to higher Press Ganey scores.
Empathy drives HCAHPS.
Empathy = top box.
Good communication translates into better HCAHPS.
Happy staff mean higher satisfaction scores, so be happy.
Communication is key to improving patient satisfaction scores.
Teamwork is how we improve our percentile.
This skill will help us raise our communication score.
This week's skill should boost our listening score.
I chose this skill as it moves our HCAHPS.
Practise it, as it will push up our ratings.
Try this to lift your score.
Try sitting down, it is worth 2 points on HCAHPS.
Sit down: it's an easy way to gain points on Press Ganey.
An easy way to increase satisfaction scores is to sit.
What's stopping us from raising our scores?
What would help you improve your score?
What do we need to do to get five stars?
What can nights do to bring up quietness scores?
Any thoughts on improving our NPS?
Ideas for raising top box, please.
Brainstorm on Tuesday: boosting HCAHPS.
The agenda: improving patient experience ratings.
Topic: how do we move the NRC percentile
Huddle topic today: increasing CAHPS scores
Let's dedicate this month to raising our HCAHPS scores.
November is HCAHPS improvement month.
Welcome to our Press Ganey improvement project.
We launched a campaign to increase patient satisfaction ratings.
The initiative aims at higher HCAHPS.
The committee was formed to improve HCAHPS scores.
The rounding project exists to raise our percentile.
I hope our scores improve.
I hope to see better ratings next month.
Hoping for higher HCAHPS next time.
Fingers crossed that our score goes up.
I dream of a five star rating.
I wish our scores were higher.
Wish list: NPS over 50.
We'll improve those scores, you'll see.
We shall overcome our low HCAHPS scores.
We're going to fix our patient satisfaction problem.
We are going to turn HCAHPS around.
We will not rest until top decile is ours.
We won't stop until we are five stars.
Won't you help us raise our rating?
Don't forget to help our scores.
Don't let us down on HCAHPS.
Do not let the score fall below 80.
Never let the rating drop.
Not good enough: raise the scores.
Isn't it time we raised our scores?
Shouldn't our scores be higher?
Couldn't we do better on top box?
Who'll help me raise the scores?
Please, please, please lift those Press Ganey scores 🙏
Scores ⬆️ please
HCAHPS 📈 let's get there
Let’s lift our patient’s satisfaction score…
We've got to raise our patient satis-faction score
raise ur hcahps scores
u need 2 raise ur scores
imporve our scores pls
"""

SCORE = """
Afternoon all, the latest inpatient survey has landed and we're mid-pack.
So the FFT is in: 93%, which is two down on September.
For those who haven't seen them, the Press Ganey numbers are pinned by the kettle.
Our 'doctors explained things' item came in at 71.
'Always' responses fell to 66%.
Nurse courtesy slid to 80 from 84.
We've slipped to 14th in the network.
We leapfrogged Mercy on HCAHPS.
Ward 9 pipped us on FFT.
Ward 9 edged past us in the rankings.
We were pipped for top spot.
Top of the league this month is Ward 2.
Ward 2 tops the FFT chart.
Congratulations to Ward 2 on 100% FFT.
100% on the FFT this month, what a team.
Hooray for our highest ever NPS.
Our best month ever on Press Ganey.
Our worst quarter yet for HCAHPS.
A disappointing quarter for patient satisfaction.
A mixed bag of HCAHPS results.
The results make hard reading: 58% top box.
I was shocked by our ranking.
I'm not going to sugar-coat these scores.
These scores sting.
Let's talk about the elephant in the room, our star rating.
The star rating formula has been changed.
CMS changed how stars are calculated.
The survey vendor weights the scores.
Adjusted scores will follow.
The adjusted score is higher than the raw score.
Small numbers make the score unreliable.
With nine surveys, a percentile is noise.
That percentile came from eleven surveys.
My own score was in the 20th percentile.
I got my Press Ganey report and it hurt.
My ratings online are brutal.
A patient gave me one star online.
Someone gave Dr. Cho two stars.
Dr. Cho has 4.9 on Healthgrades.
Dr. Cho outscored Dr. Abe.
Dr. Abe's percentile fell.
Reports by physician are now available in the Press Ganey portal.
Log on to see your scores.
You can look up your rating in the portal.
Your dashboard has been updated with March HCAHPS.
The HCAHPS dashboard is live.
The patient experience dashboard is live.
Our scorecard now includes NPS.
NPS replaced likelihood to recommend on our scorecard.
We track top box weekly.
We measure NPS monthly.
We report HCAHPS quarterly.
HCAHPS surveys go out by mail.
CMS will publish HCAHPS in July.
The state publishes our patient experience ratings.
The newspaper printed our star rating.
The local paper ranked us 8th.
US News ranked us 8th.
Leapfrog gave us a B.
The HCAHPS file is attached.
Attached is the CAHPS data for Q2.
PFA the PG scores for Aug.
Link to the leaderboard: see below.
Here's the link to our NPS results.
Slide 4 shows HCAHPS by unit.
Slide 4: top box by unit.
The graph shows our score over time.
Our score over time is flat.
Our score is stable.
Our score is unchanged.
No change in our score.
No movement in the percentile.
The score hasn't moved.
The rating hasn't budged.
Still at three stars.
Stuck at three stars.
Three stars again.
82, same as last month, for top box.
Top box 82, bottom box 3.
HCAHPS 82.
Press Ganey: 45th.
Rank 45 of 60.
Ranked 45/60.
45/60 in the system ranking.
We're 45th out of 60 hospitals.
We're behind the peer group.
The peer group is ahead of us by 3 points.
Our gap to peers is 3 points.
Clinic B is closing in on our score.
Clinic B's ratings beat ours.
The other clinic's ratings are better.
Theirs is a 4.8 rating and ours is 4.2.
Patients rate the other clinic higher.
More patients recommend them than us.
Fewer patients recommended us this year.
Fewer than half of our patients gave us top marks.
Survey says: 4 out of 10 felt rushed.
Four in ten patients said they felt rushed on the survey.
The survey put us in the bottom third.
We scored poorly on discharge.
We scored well on kindness.
We did poorly on the discharge questions.
"""

CLEAN = """
Afternoon all, kettle's fixed and so is bay 3's curtain rail.
Bed 12's daughter brought a cake, please help yourselves.
Mrs. Doe told me it was the first time someone asked about her sister.
He hadn't smiled in a week; then Priya asked about his pigeons.
A patient wrote to say the night nurse's humming helped her sleep.
A man told me he'd never felt so looked after.
Somebody's granddad taught me to play dominoes today.
I tried the two-second pause. It's harder than it looks.
I tried to say 'I don't know' out loud, and she thanked me.
Try naming the feeling, then stop talking.
What did you try on nights?
What made you proud on Sunday?
Who made your day easier?
Where did kindness turn up this week?
Which patient has stayed with you?
What would make it easier to sit down? Tell me by Friday.
I asked for six stools and we've got four, more to come.
Your request for a quieter bin is with estates.
We can't get the extra pharmacist this year, and here's why.
The answer on parking is no, I'm sorry, and I'll keep asking.
Huddle moves to 07:40 from Monday.
Ten of you came to the reflective round, thank you.
The reflective round is at 1 in the seminar room.
Welcome to Dr. Abe, who starts on 5 North.
Farewell to Bea after 31 years.
31 years and she still knocks on each door.
Take your breaks. I mean it.
Go home on time tonight if you can.
Nights: soup in the fridge.
Higher-dose flu jab is for over 65s.
Vaccination rates are up, good for the babies.
Hand hygiene audit: 96%.
Infection numbers are down again, well done.
Falls are down by a third, thank you for the walking.
Pressure ulcer rates improved.
Readmission rates fell in June.
Mortality data are reviewed monthly.
Length of stay is 4.2 days on average.
Our door-to-needle time improved to 38 minutes.
Sepsis bundle compliance reached 92%.
We met the four hour standard on Tuesday.
Theatre start times were better last week.
Bed occupancy was 97%, so tempers were short; be gentle.
Clinic volumes rose 10 percent.
Waiting list is down to 200.
Budget target was missed; that's mine to worry about.
We need to reduce overtime.
We need to increase vaccination.
We need to improve discharge before noon.
We must hit the two-hour antibiotic target.
Let's raise our hand hygiene to 95%.
Let's get our falls down.
Improve hand-offs with a shared checklist.
Improving access: evening clinics begin in May.
The Rankin score was 2 at three months.
The Duke activity score suggests he'll manage the stairs.
Her Epworth score was 15.
STOP-Bang was 6.
His ASA is 3.
Her AUDIT-C score opened an honest talk.
The DAST score is optional.
The Columbia score must be done for all.
The EPDS score was 14 so I sat with her.
The Ages and Stages score is fine.
M-CHAT score of 3, refer.
Denver score, then play.
The Vanderbilt scores came back from school.
His ACT score for asthma is 14.
CAT score 22 for the COPD clinic.
BODE index of 5.
GOLD stage 3.
MELD-Na is 24.
Maddrey score over 32.
Ranson score is 3.
Truelove and Witts: severe.
Mayo score 9.
DAS28 is 5.1.
BASDAI improved after the new drug.
PASI score dropped from 20 to 2, she wore a skirt.
DLQI score of 18 tells you how she lives.
EASI score is down.
SCORAD next week.
IPSS score 22, he's up six times a night.
Gleason 3+4, he wants it plain.
BI-RADS 4, biopsy on Thursday.
TI-RADS 3, watch.
O-RADS 2, reassure.
KPS 70.
Lung-RADS 2.
Agatston score was 0.
TIMI score 3.
GRACE score 140.
EuroSCORE is 4%.
STS score is 2%.
P-POSSUM puts the risk at 9%; sit down to say so.
NELA risk score over 5%: consultant present.
Nottingham hip fracture score is 6.
Clinical Frailty Scale 7.
4AT is 6.
AMTS 5/10.
6-CIT was 12.
ACE-III of 78.
GDS score is 8.
HADS: anxiety 14.
PCL-5 was 51.
ISI score 20.
FSS is 58.
Visual analogue score of 7.
FLACC 6 after the cannula.
Wong-Baker faces: he chose the crying one.
COMFORT-B score every four hours.
NIPS of 5.
Finnegan score is 9.
Sarnat stage 2.
SNAP-II was high.
CRIB score.
Ballard 34 weeks.
Percentiles are on the red book chart.
He crossed two percentiles, so health visitor to weigh him weekly.
Weight on the 9th centile.
She's tracking along the 25th percentile.
Height 75th percentile, weight 91st.
Estimated fetal weight is on the 10th percentile.
The 99th percentile cut-off for troponin is 14.
Blood pressure over the 95th percentile for age.
Target for ferritin is 100.
The A1c goal is under 7.
Our target fluid balance is minus one litre.
Goals for physio: stairs with one rail.
The number on the syringe driver reads 0.4.
Numbers on the fridge must be logged.
Please ring the number below.
A good number of you came on Saturday.
A record number came to the carol service.
Our numbers for the Christmas lunch: 45.
Bring your numbers for the raffle.
What is the rank of the officer in bed 2?
He pulled rank with the parking warden.
The band ranks among my favourites.
Rank smell in the sluice, reported.
Star jumps at the desk, 3 pm.
Her son is a film star.
Reach for the stars, says the mural.
Michelin star porridge today.
The five-star hotel next door has lent us pillows.
Survey of carers closes on the 9th.
The pulse survey for staff is out.
The WOW! Awards: nominate someone kind.
Our staff survey results: you want more rest.
Recommend someone for the kindness award.
She recommended her cousin for the job.
Press the buzzer twice.
I hit a wall on Thursday, and Tom noticed.
"""
