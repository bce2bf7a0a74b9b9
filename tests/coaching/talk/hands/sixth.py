"""First look: 66.4% banned, 92.1% met at all; 77.0% of score talk questioned; 2.6% false alarms."""

BANNED = """
We need to improve our patient satisfaction score.
Morning all — the ask this quarter is to get our HCAHPS up.
Let's bump the Press Ganey numbers before the site visit.
Our goal is the 90th percentile by Christmas.
We have got to nudge the likelihood to recommend score a bit higher.
The focus for Q3 is improvement in our HCAHPS.
Raising patient-satisfaction scores is everybody's job.
Top box needs to go up 4 points by spring.
Can we please push CG-CAHPS past the national average.
I want us to hit 85% top-box by the end of the year.
Team, lets lift the NPS, we can do this!
Driving patient experience scores upward is our number one priority.
We're this close to a five star rating, let's get over the line.
Boosting our Net Promoter Score starts with each of you.
If everyone rounds hourly our satisfaction scores will climb, and that is what we need.
Please help me grow our Friends and Family Test score this winter.
FFT scores must improve by 5% this quarter.
The board expects PSAT to increase to 92.
We must bring up our doctor communication domain score.
We've got to drag those HCAHPS numbers out of the bottom quartile.
Need to shift the needle on patient satisfaction scores, folks.
Chasing top decile in Press Ganey is our plan for the fall.
Let's beat last year's NRC score.
We can win the league table for patient experience this year.
Our target is a rank in the top ten for patient satisfaction.
Reach the 75th percentile and the pizza is on me.
I know we can achieve 5 stars on the CMS star rating.
Let's smash our CSAT target in October.
We need to close the gap between our scores and the benchmark.
Patient satisfaction scores need to be raised.
It's important that the OP-CAHPS score is increased before reporting.
WE NEED TO IMPROVE OUR HCAHPS SCORES NOW
We need to improve our patient‑satisfaction scores this month
improve press-ganey scores
Improving H-CAHPS is the only thing on the agenda.
Improving our HCAHP scores would be a great Christmas present.
Let's turn our Press Ganey scores around.
Get those stars up, people 🌟🌟
Our star rating has to go from 3 to 4.
Can everyone push for 9s and 10s on the survey.
Remind your patients to give us a 10 so the scores go up.
We're aiming for the top quartile on patient experience.
I'd love to see our patient experience scores rise this month.
We need better patient satisfaction scores.
Higher Press Ganey scores are what the exec team wants from us.
We want higher HCAHPS.
The aim is 90 or above on likelihood to recommend.
Work on your scores, doctors: the percentile must come up.
Our patient satisfaction numbers must move in the right direction.
Moving our percentile rank from 44 to 60 is the goal this year.
To move our percentile ranking, sit down with each patient.
Sit down with every patient, it will improve our scores.
Use the patient's name, because it drives HCAHPS.
Commit to sit: it boosts our nurse communication scores.
Hourly rounding raises satisfaction scores, so please do it.
Let's make sure we hit our patient experience target.
We will hit the HCAHPS goal this time.
Meeting our patient satisfaction goal means 3 more top box responses.
Exceed the benchmark on the patient survey, that's my challenge to you.
Please do your bit to increase our survey scores.
We should increase the percentage of top-box answers.
Increase in NPS is expected of every practice in the group.
An uplift in our Friends & Family scores is needed.
We need a step change in patient experience ratings.
We're under pressure to deliver a higher NRC Health percentile.
Nobody leaves until we've a plan to raise the PX score.
PX scores up, that's the mission.
Our mission is to lead the league tables for patient satisfaction.
Let us climb the rankings together.
Let's move up the leaderboard this month.
Ward 4 wants to be first on the leaderboard, so keep going with those surveys.
Getting our domain score for discharge information above 70 is a must.
Get our communication composite up by two points please.
Staff responsiveness composite: we need 3 more points.
I need you all to help me get the score to 88.
We have to pull our scores up.
We need to get our numbers up.
Our numbers need to be better than this.
If we don't raise the score, we lose the bonus.
Improving the scores improves our reimbursement.
Let's own the score and improve it.
The surest way to improve satisfaction scores is eye contact.
How can we improve our HCAHPS?
What would it take to get to the 95th percentile?
Who has ideas for lifting our Press Ganey percentile?
Any ideas how we might nudge up the top box?
Our patient experience KPI should be over 95% positive by March.
Trusts like ours need to be outstanding: raise the CQC inpatient survey score.
We need to see an improvement in the National Inpatient Survey results.
Time to work on our patient satisfaction results and get them up.
We need to bring the score back up to where it was in May.
Let's get back to green on the HCAHPS dashboard.
Let's turn the dashboard green for patient satisfaction.
We should strive for 100% satisfaction on the survey.
Strive for a perfect score on every survey.
I'm asking every nurse for a 5-star survey.
We want five star reviews from every family.
More five-star Google reviews, please.
Let's collect more 5 star reviews than St Mary's.
Outperform the region on patient satisfaction.
We need to outrank the other clinics on patient experience.
Overtake Building B in the satisfaction rankings.
Maximise our patient satisfaction scores.
Let's maximise top-box.
Optimising our CAHPS performance is on all of us.
Strengthening our patient sat scores is my priority.
Let's get patient sat up!
pt sat scores need to come up
We need to work on pt satisfaction scores
Enhancing patient experience scores through bedside handover.
Let's accelerate improvement of our experience scores.
We need improved satisfaction scores by July.
Sustained improvement in Press Ganey is what leadership is looking for.
Our score improvement plan starts on Monday.
Here's the HCAHPS improvement plan.
Join the Press Ganey improvement huddle at 7.
The score has to go up.
Scores have to improve.
The scores should be going up, not down.
The number we have to move is top box.
The metric to move this month is likelihood to recommend.
Move the metric: patient satisfaction.
LTR has to reach 80.
We need LTR at 80 by year end.
I want to see LTR at 80.
Our FFT needs to be at 98%.
We want to be at the 90th percentile.
Be in the top 10% for HCAHPS.
We must stay above the 75th percentile.
Keep our HCAHPS scores up.
Keep the satisfaction scores high.
Maintain our 5-star rating, whatever it takes.
Protect our star rating.
Let's not let the Press Ganey scores slip.
We can't let our HCAHPS drop.
Don't let our ranking fall.
Stop the slide in our patient satisfaction scores.
Fix our patient satisfaction scores.
We need to fix the HCAHPS.
Turnaround for our NPS is the top priority.
Double our NPS.
Add five points to our NPS by summer.
Gain 3 percentile points before the survey closes.
Every smile counts towards a better Press Ganey score.
A better NPS is within reach.
Please focus on the top-box score this week.
Focus on HCAHPS.
Let's prioritise patient satisfaction scores.
Our job is to get tens.
We need more top-box scores.
"""

SCORE = """
Our HCAHPS came in at 72 last month.
We're at the 45th percentile.
Scores are out.
The new Press Ganey report landed this morning.
Last quarter we sat in the bottom quartile.
The leaderboard has been updated.
Have you all looked at the patient satisfaction dashboard?
Our NPS fell by six points.
FFT response rate was 21% and 94% positive.
NRC came back at 68.4.
Top box was 71.
The scores speak for themselves.
I was disappointed by the scores.
Great news: our patient experience score is the highest in the region.
We came third in the league table.
Dr Lane's team has the best satisfaction ratings.
Your individual scores are in your mailbox.
Please review your Press Ganey comments and score by Friday.
We're a four-star hospital now.
CMS released the star ratings today.
We ranked 12th of 40 wards for patient experience.
Our percentile rank moved from 44 to 52.
Nurse communication domain score: 78.
The doctor communication composite is two points under the benchmark.
We finished the year below target on patient satisfaction.
Patient satisfaction is down 3% on last month.
CSAT held at 4.6 out of 5.
PSAT is flat.
Likelihood to recommend was 81% in August.
LTR: 81 (Aug), 79 (Sep).
The CG-CAHPS data will be discussed at the staff meeting.
OP-CAHPS goes live in January.
Here are the monthly numbers for patient experience.
The patient experience numbers look grim.
Our survey scores dipped after the move.
Not a good month for HCAHPS.
HCAHPS season is here.
I'll share the HCAHPS results in the huddle.
Our results on the national inpatient survey were about average.
Two units are in the top decile.
We got a 9.2 on the patient survey.
Twenty percent of patients gave us a 6 or lower.
Only half of patients rated us 9 or 10.
We had eleven detractors this month.
More promoters than detractors for the first time.
The survey vendor moved us to a new benchmark group.
Your bonus is tied to the patient satisfaction score.
Pay at risk depends on HCAHPS.
VBP dollars are tied to these scores.
The executive team watches our percentile every week.
Red on the scorecard again for communication.
Green on the patient experience KPI for the third month.
Our Google rating is 3.9.
We have 4.2 stars on Google.
Another one-star review overnight.
Patients scored us 8.7 for kindness.
Doctors on the third floor score higher than we do.
Well done to 4 West for the top score.
4 West topped the rankings.
The gap to the national average is 5 points.
We are six points below the national average for courtesy.
Our score for 'listened carefully' is 76.
We scored 76 on 'doctors listened carefully'.
How did we do on the survey this month?
What's our score?
What is our NPS now?
Look at the numbers before you come to the meeting.
The numbers don't lie.
Patient satisfaction scores for June are attached.
Attached are your Press Ganey scores.
Our overall rating of care was 88%.
Rate-the-hospital was 70 percent top box.
'Would recommend' went from 82 to 79.
Our Net Promoter is minus four.
Congratulations on the best NPS in the network.
CQC gave us 'good' and the survey put us mid-table.
We are mid table for patient experience.
The Trust's ranking slipped two places.
Statistically, our satisfaction score is no different from last year.
Nobody became a nurse for a percentile.
Yes, the top-box thing again.
The consultants asked why their ratings differ.
n=11 surveys put us at the 9th percentile.
We've only had 8 surveys back, so the score jumps about.
Our patient satisfaction metrics are posted in the break room.
The KPI for satisfaction is amber.
Our Press Ganey “overall” is 84.1.
press ganey is up 😀
hcahps looks good this mth
The H.C.A.H.P.S. report is on the drive.
Our scores are amazing, thank you.
Thank you for the scores.
The scores went down because of parking.
Scorecards go out on Mondays.
We were the highest scoring unit last month.
Lowest-scoring question: noise at night.
"""

CLEAN = """
Please record a pain score before and after the dose.
His GCS was 14 on arrival and 15 an hour later.
Apgar scores were 8 and 9.
CHA2DS2-VASc score of 4, so we talked about anticoagulation.
The MEWS went up to 5 overnight and she was reviewed within ten minutes.
NEWS2 score of 7 triggers a call to outreach.
Sam scored a goal at the charity match, well done Sam.
Raise the bed before you start the dressing.
Improve the patient experience of waiting by telling people how long it will be.
I sat down with Mrs A's daughter and she told me about his garden.
Who do you want to be at the bedside today?
Let's improve how we say goodbye at the end of a visit.
Let us lift one another up this week.
The lift is out of order, please use the stairs by Ward 6.
The lift team will help you move the bariatric bed.
Move beds 3 and 4 to the window so they can see the trees.
Please drive carefully, it's icy in the car park.
The flu drive starts on Monday in the canteen.
Thanks for hitting the ground running.
She hit her head on the cupboard and is fine now.
Blood pressure target is under 130/80 for this clinic.
Target INR 2 to 3, please check with pharmacy.
Goals of care talks go better sitting down.
We reached his goal: walking to the window by himself.
What is the patient's goal for today? Write it on the whiteboard.
Ask what number on the pain scale would be tolerable.
The number of patients in the waiting room was high yesterday.
New phone numbers for the ward are on the board.
Staffing numbers are short on Sunday, can anyone help?
Nurses of every rank joined the huddle.
Please rank your holiday preferences by Friday.
Star of the week is Maria, for the way she calmed a frightened child.
You were stars last night.
Star anise in the soup today, the kitchen says.
Growth chart: he has moved from the 3rd to the 10th percentile for weight.
Her height is on the 90th percentile, plotted today.
The NRC guidance on diet is on the shared drive.
Satisfaction with pain relief matters to people, so ask and listen.
There is real satisfaction in seeing someone walk out of here.
She said she was satisfied with the explanation.
Braden score under 18 means a pressure mattress.
Bishop score 6 this morning.
PHQ-9 score came down from 18 to 9, and she noticed it herself.
Improve her PHQ-9 score is not a plan, ask what she wants.
The Waterlow score must be updated on admission.
Improving the Barthel index took six weeks of physio.
Her Bristol stool chart is up to date.
Raise the head of the bed to 30 degrees.
Boost the signal in room 9, the tablet keeps dropping the interpreter.
Booster clinic is open on Thursdays.
Increase the fluids if the lactate goes up.
We want to increase the time we spend listening.
I tried pausing after bad news and counted to ten.
Today I asked my last patient what worried him most.
What drives you to come in every day?
It was moving to hear him thank the porter.
Moving story from bay 2, ask Jo to tell it.
The top drawer holds the boxes of gloves.
Top up the glove boxes please.
Box 4 on the consent form needs a signature.
Please tick the top box on the form if you want the leaflet.
The experience of being heard is what they remember.
Patients' experience of the night shift changed when we dimmed the lights.
Work experience students arrive on Tuesday.
Our mission is to be the people we would want beside our own mother.
I noticed a man relax when Dr Ito sat down.
A nice letter came from a family about Ward 3.
Please share one story at the huddle tomorrow.
Thank you for staying late with Mr B.
Patient satisfaction isn't why we sit down; people are.
Ask patients to rate their pain from 0 to 10.
Rate control, then think about rhythm.
The respiratory rate was 28.
Heart rate went up on standing.
The infusion rate is 80 ml an hour.
The rank odour in the sluice is the drain, estates know.
Her score on the Mini-Mental was 26 of 30.
ASA grade 3, Mallampati score 2.
Wells score low, D-dimer negative.
Please check the Morse fall score at each handover.
Centor score 3, so swab.
Calcium score was zero, he was delighted.
FICO? No, the FIB-4 score.
T-score was minus 2.6, DEXA booked.
The Gleason score is 7, we will talk it through with him.
MELD score rising, transplant team aware.
Survey the room before you speak.
The staff survey about the break room closes on Friday.
Please return the building survey to estates.
A survey of the abdomen was normal.
The league for five-a-side starts again in May.
Leeds won on penalties and half of the ward was hoarse.
Quartile and decile come up in the stats course on Wednesday.
Benchmarks for hand hygiene training are in the folder.
The dashboard light on the pool car is on.
Bench outside the ward is repaired.
The composite filling fell out.
His domain is mathematics, he taught for forty years.
Public domain pictures for the corridor, please send ideas.
The numbers on the doors are hard to read, we've asked for bigger ones.
Number one on my list is saying hello properly.
The aim is that nobody goes home with an unanswered question.
Our goal is that every patient knows our names.
Our target for the first appointment in the morning is to start calm.
I'd like us to be 90% mission and 10% everything else.
Close the gap in the curtain, it's about dignity.
Mind the gap between the bed and the wall.
Climb the stairs with him twice a day.
Grow the veg patch with the rehab patients.
Push fluids and keep him warm.
Nudge the door before you knock? No, knock first.
Bump into me at any time if you need help.
Bring up the hard topic early and gently.
Beat of the heart on the scan, both of them cried.
Winning trust takes one good minute.
Achieve more rest on nights: quiet trolley, soft shoes.
The parents reached us at 5 am and Ana was there with tea.
I would recommend the course on difficult conversations.
Likelihood of rain, bring the wheelchair covers.
Friends and family can visit from 10 to 8.
Friends and family are welcome at the garden party.
Net weight is on the label.
The promoter region question in the quiz was mine, sorry.
The reporter from the local paper comes on Tuesday.
A review of his medicines took five minutes and he was grateful.
Peer review of the new leaflet: comments by Thursday.
Star chart for the children is on the wall in bay 4.
4-star hotel for the conference, and the talk on listening is worth it.
He gave me ten out of ten for drawing blood, and a high five.
Your kindness to the family in room 12 moved everyone.
Improve lighting in the corridor: estates will come on Friday.
We are improving the way that we hand over at the bedside.
Increase rounding on hot days, people forget to drink.
We heard you: lockers come next week.
We asked, you said: more chairs at the bedside. They arrive on Monday.
Try to name the emotion first.
Her sats improved after she sat up.
Sat with Mr Y until his son came.
PX for the exam room is ordered.
PT sat with her for ten minutes and she took four steps.
Sit-to-stand count improved from 4 to 9.
Drive time to the satellite clinic is forty minutes.
Tell me what you need to be your best.
I need two more chairs to sit down with families.
Stories of impact first, then the rota.
The consultant of the year is retiring; cake at three.
Our ranking nurse at the scene did CPR.
I could see that her shoulders came down.
Lower the scoring threshold on the sepsis screen? Talk to Dr Reyes.
Frailty score first, then ask what matters to her.
The pain numbers went down when we warmed the pack.
Numbers at the flu clinic were up, thank you.
High numbers of respiratory admissions this week, be gentle with each other.
"""
