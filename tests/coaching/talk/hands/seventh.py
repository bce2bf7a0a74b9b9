"""First look: 65.6% banned, 94.3% met at all; 74.5% of score talk questioned; 2.9% false alarms."""

BANNED = """
hey guys can we plz get those hcahps up b4 thanksgiving
Every one of us owns the goal of lifting nurse communication from the 40th to the 60th percentile.
Our improvement target for NRC Picker this year is plus five.
The hospital cannot afford another quarter like this one, so top-box results must rebound.
Nurse leaders: your action plans should show how you'll raise patient satisfaction.
Do what you can to make the patient experience number look better next month.
By Friday I want each pod to tell me how it will improve its CG-CAHPS provider rating.
We aspire to a five-star rating from CMS.
Our aspiration is top decile in NRC.
I challenge you to beat the national average for courtesy on the HCAHPS survey.
Wouldn't it be wonderful if our NPS broke 60?
We are only two points from the 75th percentile, so give it everything.
One more point and we're top quartile, let's do it.
It is mandatory that patient satisfaction reaches 90% by Q4.
Ladies and gents, satisfaction scores: we need them up.
I'm counting on all of you to bring the ratings home.
Let's make 2027 the year our star rating goes up.
Let's finally break into the top quartile.
Please make an effort with each patient so we can improve the rating.
Try AIDET, it will get our scores up.
The quickest win for our HCAHPS is quiet at night, so lights off at ten.
Use the phrase 'very good' often so patients tick very good and the score goes up.
Tell patients that anything less than a 5 is a fail for us.
We ought to be scoring in the nineties.
We need to score higher on communication with doctors.
We have to score at least 80 on the discharge questions.
I expect us to score above the national average.
You need to score better on the patient survey.
Scoring higher than last year is the aim.
Every shift should aim to score 9 or 10 on overall rating.
An extra two percent on 'would recommend' is all we need.
If our score isn't up by March there will be consequences.
If we can't lift the survey results, we'll lose the contract.
Unless our ratings improve, the bonus pool shrinks.
Until our percentile climbs, no more pizza parties.
The way to a higher score is through listening.
Listening lifts scores.
Smiling at patients improves Press Ganey results.
Bedside report will help to increase our HCAHPS nurse communication scores.
Leader rounding is how we will drive top box performance.
The purpose of rounding is to raise our patient experience scores.
The reason we round is to improve HCAHPS.
I'd like to talk about how to raise our scores.
Today's huddle is about improving our HCAHPS scores.
Here are three ways to boost your patient satisfaction scores.
Tips for improving your Press Ganey scores are attached.
Workshop on Thursday: how to increase patient satisfaction scores.
Your homework is to think about how to improve our scores.
Raise. Those. Scores. Please raise those HCAHPS scores.
improve pt. satisfaction scores
IMPROVE HCAHPS!!!
👉 Improve HCAHPS by 5%
• Raise CG‑CAHPS to 85
Goal #1 - increase NPS
Objective 2: Press Ganey ≥ 75th percentile
Priority: patient sat scores up 3 pts
KPI target: 92% FFT positive
Target = top quartile HCAHPS
Q3 goal → 80th percentile, communication with nurses
Q4 target: likelihood to recommend at 85+.
We need to impove our satisfaction scors.
we need to improve our patientsatisfaction score
We need to improve our patient satisfaction-score
We need to improve our pt experience socre
We need to raise our presganey scores
lets increase our hcaps score
We must boost our H CAHPS
Help me raise our C.G. CAHPS scores
We want to improve our patient satisfaction, full stop.
Improve patient satisfaction: that's the ask.
Increasing patient satisfaction is my top priority for the year.
Our patient satisfaction must increase.
Patient satisfaction has to get better.
Patient satisfaction should be above 90.
Patient satisfaction of 95% is our goal.
We're going to be number one in patient satisfaction.
Let's be the best ward for patient experience scores.
Let's top the table for patient experience this quarter.
Who wants to be the highest scoring ward in the trust? Let's do it.
We should be ranked in the top three.
I want this clinic ranked first in the region.
Get us ranked in the top five by spring.
Let's move from 12th to 5th in the rankings.
Let's leave the bottom quartile behind.
We must get out of the bottom quartile.
We need to climb out of the bottom decile.
Time to get off the bottom of the league table.
Escape the bottom third of the leaderboard.
No more one-star reviews, please.
Ask happy patients to leave a five star review.
Encourage your patients to rate us five stars on Google.
Please ask families to fill in the survey so we can boost our rating.
Let's flood the survey with 10s.
All we need is a few more 9s and 10s.
Convert those 8s into 9s.
Turn passives into promoters to lift the NPS.
Fewer detractors, more promoters: that's how we move our NPS.
We need to reduce our detractors to get the NPS above 50.
Reduce the number of low scores on the survey.
Reducing our low ratings should be on everyone's mind.
Cut the number of bottom-box answers by half.
The low scores have to stop.
These scores are unacceptable and must change.
Scores this low are not acceptable; fix them.
This score is not good enough, and I want it sorted by June.
The scores aren't good enough. We must do better on HCAHPS.
We can do better than a 3.8 rating.
We can do better than the 40th percentile.
Surely we can manage 80%on the patient survey.
Let's show the execs we can do 90th percentile.
Prove them wrong and get us to the 90th.
Let's claw back the points that we lost on Press Ganey.
Reclaim our top-decile spot.
Retain our five stars.
Hold our place in the top quartile.
Our challenge is holding the score above 85.
Keep driving those satisfaction numbers north.
Keep pushing our NPS.
Continue improving our HCAHPS scores.
Continued growth in our patient experience scores is expected.
Stay focused on the HCAHPS goal.
Keep your eye on the score, team.
Keep the score in mind with every patient.
Think about our HCAHPS score each time that you enter a room.
Remember that every interaction counts toward our HCAHPS score.
All eyes on top box this month.
Let's get laser focused on patient satisfaction scores.
We live and die by the score, so get it up.
Patient experience scores matter, so let's get them higher.
Our scores matter to the board, so please work harder on them.
Make no mistake, the score has to move.
The dial on patient experience scores must move.
The needle on HCAHPS needs moving.
Get the needle moving on satisfaction scores.
We've committed to the exec team that HCAHPS will be up 5 points.
I've promised the CEO a ten point jump in Press Ganey.
The CEO wants five points more on likelihood to recommend.
Corporate is demanding a 4.5 rating.
The ICB expects an FFT score of 96%.
NHS England wants to see better inpatient survey scores.
The department's HIQA National Care Experience score needs lifting.
Let's try to better our National Inpatient Experience Survey score.
AHPEQS numbers need to be higher for accreditation.
We've to up our game and our scores.
Up the scores!
Up, up, up with our Press Ganey!
Scores up, please.
Higher! Our scores must be higher.
More top box, fewer bottom box.
Better scores, better bonus.
High scores are what we need.
Great scores are the goal.
We need great scores this time round.
Perfect HCAHPS is the dream.
Win the patient satisfaction trophy by getting the top score.
"""

SCORE = """
Dear all, the quarterly Press Ganey report has been circulated and your unit's results are on page four.
Our inpatient HCAHPS 'quiet at night' measure was 54% top box against a state mean of 62%.
Following last month's drop the satisfaction score has recovered a little.
hcahps r in
well that was a rubbish set of scores
The consultant body saw its ratings published online this week.
I've pinned the scores to the noticeboard.
The FFT came back at 97% this month, thank you all.
Outpatients got 96% on Friends and Family.
Our friends and family score is 94.
The inpatient survey put us 90th of 120 trusts.
We're rated 'about the same' as other trusts.
Compared to other wards we are in the middle.
On the leaderboard we are fifth.
Week 3: fifth on the leaderboard.
Dr Patel is top of the leaderboard again.
The percentile changed even though the raw score did not.
One bad survey can move us 20 percentiles.
The score is based on 8 responses.
The monthly score is a small sample.
Thirty-one surveys were returned, mean 86.2.
The mean was 86.2 and the top box 63%.
Nurse communication: 81 (target 84).
Doctor communication 79, responsiveness 61, quiet 50.
Our VBP score was published in October.
Hospital Compare has us at three stars.
Care Compare shows three stars for us.
Healthgrades gives us 3.5.
On Google we have 4.1 from 212 reviews.
The Google reviews average is 4.1.
Ratings on Doctify are up.
We lost a star.
We kept our four stars.
The star ratings will be published on Wednesday.
We finished number one in the network for patient experience.
We came last for food.
Ours is the only ward in the red.
The whole row is red except for courtesy.
The dashboard shows red for communication.
RAG status for patient experience is amber.
The heat map of HCAHPS by unit is in your inbox.
Our run chart of top box is flat.
Top box has been flat for six quarters.
The trend in our NPS is down.
NPS of 12 this quarter.
NPS: 12.
Promoters 40%, passives 32%, detractors 28%.
A 3-point drop in nurse communication.
There was a five point dip after the merger.
We saw a nice bump in HCAHPS in August.
Happy to report that our scores rose again.
Wow, what a jump in our scores.
The team smashed it: 98% on FFT.
You smashed the target for patient satisfaction.
We hit our HCAHPS goal last quarter.
We missed our Press Ganey goal by 0.4.
We fell short of our patient satisfaction target.
The gap between days and nights is 7 points.
Nights scored 7 points lower.
West scored lower than East.
The therapists scored highest.
You were in the bottom five for the region.
Your score, doctor, was under the group average.
Your percentile is on the second page.
Each physician can see their own ratings on the intranet.
Physician scorecards were e-mailed on the 3rd.
Unblinded scores will be shown at the faculty meeting.
We publish scores by name.
Bonuses were calculated from the patient satisfaction scores.
20% of your incentive pay is patient satisfaction.
The withhold depends on our HCAHPS performance.
What were last week's numbers?
What did we get on the survey?
Where are we on the league table?
Where do we rank?
Anyone know when the scores come out?
Did the scores go up or down?
Why are our scores so low?
Why is our rating lower than theirs?
Do you believe these scores?
I can't explain the scores.
I'm gutted about the scores.
Chuffed with our scores!
So proud of these numbers.
Bravo on the 95th percentile.
Congrats everyone, 5 stars!!
Cheers for the brilliant ratings.
Our scores tell us that patients feel rushed.
The data show 62% feel listened to.
68% said that they were always listened to.
Just 7 in 10 patients would recommend us.
Seven out of ten rated us 9 or 10.
4 patients gave us a zero.
One patient rated us 2 out of 10.
A one star review was posted last night.
The survey scores came with comments.
Low response rate on the survey again.
The patient satisfaction survey went out to 300 people.
The satisfaction results confirm what you told me.
Our benchmark is the magnet hospitals.
We benchmark against 40 hospitals.
Peer comparison puts us in the third quartile.
"""

CLEAN = """
Dear all, thank you for the way you carried each other through a very long weekend.
Could somebody sit with Mrs O in the afternoon? She likes to talk about horses.
A gentleman told me he had never been asked about his work before.
I tried the pause on Tuesday, it felt endless, and then she said the real thing.
We lost a patient we all loved; the chapel is open at four.
Please complete the NEWS2 chart in full and escalate anything over 5.
The Rockall score was 3, so endoscopy can wait until the morning.
LACE score above 10? Book a call for day two.
STOP-BANG score of 5, sleep study requested.
Please repeat his HEART score when the second troponin is back.
A Canadian CT head score isn't needed if he's under 16.
The ABCD2 score was never meant to replace judgement.
4AT score of 4 suggests delirium; sit with him and keep the lights low.
SOFA scores are rising in bed 7.
PEWS went from 2 to 6 in an hour and nobody panicked.
Malnutrition score (MUST) to be done within 24 hours.
HbA1c target is 53 for most people, ask what's realistic for him.
Target saturations 88 to 92% for COPD.
We want to hit a target temperature of 36.
LDL goal under 1.8.
Goal INR is 2.5.
His goal is to walk his daughter down the aisle in June.
Her main goal: get home to the dog.
The goal of the visit is comfort.
Set one goal with the patient, not five.
Pain went from 8 to 3 after the block.
Rate your pain, one to ten.
She rated her breathlessness as 4.
He gave his pain a 10.
On a scale of 1 to 10, how worried are you?
Blood pressure improved after the second litre.
We need to get his potassium up.
Boost calories with full-fat milk.
Raise the legs, lower the head.
Raise the alarm early.
Please raise the issue at handover.
Who can give me a lift to the training day?
The lifts are out in the north block.
The hoist lift needs two people.
We moved Mr T closer to the nurses' station.
Move the chair, then sit in it.
The story from room 5 moved me.
Driving home, I thought about what she said.
The driver for the blood run arrives at six.
The fund drive raised 2,000 for the garden.
Hit the brakes when you feel rushed: one breath at the door.
I climbed onto the step so that we were eye to eye.
Push the fluids, hold the sedation.
Pushing the bed is a two-person job.
Nudge me if I forget your name.
We bumped into the family in the corridor and they hugged us.
Please bump the clinic appointment by a week.
A speed bump has been fitted in the car park.
The boy is below the 2nd percentile for weight; dietitian to see.
Plot head circumference on the percentile chart.
The bottom decile of birth weights needs extra checks.
Rank and pay are not what this is about.
A junior of any rank may stop the procedure.
He held the rank of captain and likes being called Captain.
Taxi rank is now by the east gate.
Numbers are tight tonight, so look after one another.
The numbers on the monitor are not the patient.
Numbers attending the memorial: about sixty.
Phone numbers have been updated on the board.
His numbers are good: sodium normal, white count down.
Our numbers are low on nights, agency has been called.
The clinic sees a large number of people with no GP.
Number needed to treat is 12.
Number 7 bus stops outside.
The star of the night was Kofi, who sang to bed 12.
Five gold stars to the cleaners.
Star employee parking is by the gate.
Gold star to Ife for finding the hearing aid.
She's a star.
We all saw a shooting star on the night shift.
The experience of illness is lonely; your company changes it.
Her experience in A&E was frightening, so go slowly.
I had a humbling experience with a patient on Monday.
The patient experience council meets on the 4th; tea provided.
Patient experience week starts on Monday.
Improving the experience of families in the relatives' room starts with chairs.
How can we make waiting easier on people?
We want to improve communication with families.
We must improve how we break bad news.
Improving sleep on the ward: eye masks are here.
Improve your own rest, too.
Let's increase the time at the bedside.
Let's build trust, one knock at a time.
Let's drive out needless waiting.
She told me with satisfaction that she had beaten the stairs.
To my satisfaction the new kettle works.
He was satisfied that he'd been heard.
Satisfaction guaranteed, says the canteen about its crumble.
The cross-match result is back.
Results clinic starts at two.
Biopsy results: tell people in person and sitting down.
Exam results are out for the students, congratulations.
The survey of the wards for ligature points is on Tuesday.
The staff survey is open; your words go to the board.
Please fill out the catering survey.
A geological survey, of all things, is what he did for a living.
The press are outside, please don't comment.
Bench press is what he misses most, so physio set that as a goal.
The press office will film in the garden.
Mr Gane is in bed 4.
Recommend a film for the day room.
I'd recommend the chaplain's talk.
The dietitian recommends small meals.
Would you recommend that she sees the family first?
Friends and family filled the corridor with balloons.
Friends and family are what got him through.
Net gain of 2 litres over the night.
Promoting sleep starts with the bins.
Dr Net will promote the choir.
The league of friends bought two recliners.
Hospital league of friends sale on Saturday.
Table 4 in the canteen has the sign-up sheet.
Please put the bedside table within reach.
The dashboard camera in the ambulance is broken.
The board agreed to fund the garden.
The whiteboard should show who's caring for whom.
Card from a family on the board: read it.
Bench in memory of Sr Nuala is in place.
A mark on the floor shows where to stand.
High marks to the kitchen for the soup.
Ten out of ten for the soup.
The average wait in clinic was 40 minutes, I'm sorry.
On average people interrupt after 11 seconds; try waiting.
Mean arterial pressure above 65.
She didn't mean it, she was frightened.
The data cable in room 2 is broken.
Please enter your data protection training date.
The metric ruler is missing from the dressing trolley.
We weigh in metric, please.
Domain names for the choir's site, ideas please.
The measures on the syringe are worn.
Comfort measures only, and his favourite record on.
The performance of the ward choir made grown surgeons cry.
Performance at the fete: Ward 8 band.
Composite dressings are back in stock.
A six-pointed list was found in his pocket.
What's the point of a visit without a hello?
He pointed to the window and smiled.
At that point she let go of my sleeve.
Two points from the teaching: sit, and wait.
Thank you for asking the porter's name.
Thank you, nights.
What do you need to be at your best tomorrow?
What would have helped on Sunday?
You asked for a quiet room and it opens today.
Who do we want to be for the person who is hardest to like?
I want us to be people who knock.
Knock, sit, ask: try it with one person today.
Today I will try to say less.
I was wrong to rush Mr K and I told him so.
It isn't about the score, it's about him.
We aren't here for the stars; we're here for her.
You are not your ratings.
Nobody should chase a number; look at the person.
Nine of us are going to the concert.
Last one in, please close the door to the garden.
We are first on the list for new beds.
Best of luck to Ana in her exams.
Top tip from Jo: warm your hands.
The top sheet is the consent form.
The box of tissues goes within reach.
Better lighting in bay 2 from Thursday.
Higher chairs for the hip patients have arrived.
Scores of people came to say goodbye to Sr Mary.
Match score on Sunday: Ward 5 three, theatres nil.
She scored tickets for the final, lucky thing.
The film score made her weep.
Score the toast, said Mr B, and it doesn't curl.
"""
