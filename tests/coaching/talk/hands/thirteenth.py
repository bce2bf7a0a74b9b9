"""First look: 73.8% banned, 95.0% met at all; 96.0% of score talk questioned; 3.8% false alarms."""

BANNED = """
Good morning team. As you know, our patient satisfaction scores need to be higher by the end of the quarter.
I'd be grateful if everyone could help bring the HCAHPS communication score up.
Could the day team try to boost the Press Ganey rating on room cleanliness?
Our target is to be in the top 10 percent for patient experience.
Please try to get your CG-CAHPS score over 85.
We're going for gold this year: top decile or nothing!
Let's push past the 80th percentile together.
I need our likelihood-to-recommend up to 85%.
We've got 30 days to lift our NPS by six points.
Only 30 days left to hit our FFT target.
Six weeks left to raise the inpatient survey score, people.
Hourly rounding is the number one driver of higher HCAHPS, so let's do it.
Higher patient satisfaction numbers will get us the grant.
Better Press Ganey ratings start with a smile.
A smile is all it takes to raise our scores.
It only takes one smile to boost a score.
Small things boost patient experience scores.
The little things push our scores higher.
We will be measured on HCAHPS so let's raise it.
Since our pay depends on it, let's raise the HCAHPS.
The way forward is to increase our Press Ganey percentile rank.
Let's set our sights on the 85th percentile.
Set your sights on five stars.
We have our sights on a top-quartile ranking.
We're targeting the 90th percentile.
Targeting a 4.8 star rating this year.
The department is targeting an NPS of 65.
We plan to raise our HCAHPS composite to 82.
Our intention is to lift our scores.
We intend to lift our patient experience scores.
We mean to be the best-scoring clinic by spring.
We hope to reach top quartile by spring.
We'd like to climb to the 70th percentile.
It'd be nice to get the scores over 80.
We could easily gain five points in HCAHPS with better rounding.
Better rounding could gain us five points in HCAHPS.
With better rounding we can push HCAHPS above 80.
Rounding gets scores up.
Rounding = better HCAHPS, so get rounding.
Improve your scores by introducing yourself.
Want better scores? Introduce yourself.
Want to raise your Press Ganey? Sit down.
Looking to improve your patient satisfaction? Sit down.
Need to boost your ratings? Ask me how.
Ask me how to boost your ratings.
Learn how to raise your percentile at lunch on Tuesday.
Join me to talk about improving our ratings.
Come and hear how 4 West raised its HCAHPS so we can too.
4 West raised its HCAHPS, now it's our turn to raise ours.
If 4 West can raise its scores, so can we.
We can match 4 West's HCAHPS score.
Let's match the best score in the system.
Let's equal the region's top score.
We need to be as good as 4 West on HCAHPS.
Why can't our HCAHPS be as high as 4 West's?
It's unacceptable to be at the 20th percentile; let's move.
The 20th percentile is unacceptable, so we must improve.
I won't accept anything under 80 on HCAHPS.
Let's not settle for 3 stars.
Don't settle for 3 stars.
We can't settle for average HCAHPS scores.
Average scores aren't enough, we need excellent ones.
We need excellent patient satisfaction ratings.
Deliver excellent Press Ganey scores.
Produce better HCAHPS numbers.
Generate more five star reviews.
Collect more positive Google reviews to lift our rating.
Ask each happy parent for a Google review so we go up to 4.5.
Please remember to ask for five stars.
Our online rating should be at least 4.5.
We want our Google rating to be at least 4.5.
Lift the rating!
Boost the score!
Drive the number!
Move the percentile!
Hit the target for HCAHPS!
score improvement is everyone's job
Patient satisfaction score improvement starts today.
Improvement in patient satisfaction scores starts with you.
Improved HCAHPS is the expectation.
"""

SCORE = """
Good morning team. As you know, our patient satisfaction scores were published on Friday.
The HCAHPS communication score is 74.
The day team got the best Press Ganey rating on room cleanliness.
We were in the top 10 percent for patient experience.
Your CG-CAHPS score is in the envelope.
We're at the 80th percentile.
Our likelihood-to-recommend is at 85%.
NPS dropped by six points in 30 days.
The FFT target was missed.
The inpatient survey score came back.
Patient satisfaction numbers were in the board pack.
HCAHPS is one of the things that we are measured on.
Our pay depends on HCAHPS.
Our Press Ganey percentile rank was 61.
We had a top-quartile ranking for a while.
Our star rating for the year was 4.8.
The NPS for the department is 65.
HCAHPS composite: 82.
4 West raised its HCAHPS.
4 West's HCAHPS score was 88.
The best score in the system was 93.
The region's top score was 93.
4 West is good at HCAHPS.
The 20th percentile surprised me.
The 3 stars surprised me.
Our HCAHPS scores are average.
The patient satisfaction ratings were excellent.
Excellent Press Ganey scores, well done.
Our HCAHPS numbers are out.
A five star review came in from the family of bed 3.
Positive Google reviews outnumber negative ones.
Our online rating is 4.5.
Our Google rating went to 4.5.
Let me know if you can't see your rating.
The patient satisfaction score was discussed at length.
The score improvement surprised everyone.
There was some improvement in patient satisfaction scores.
Why did the percentile fall when the score rose?
I'm not sure what our NPS means.
What does top box mean?
Percentile rank means your place among peers.
My score went up, theirs went down.
The nurses' scores are higher than the doctors' scores.
Our pediatric ward had 97% on FFT.
We got 96% positive.
The survey had us at 71%.
The tally: 71 top box, 20 middle, 9 bottom.
It's the third month of red on the patient experience scorecard.
There's a new tile for NPS on the dashboard.
The dashboard compares our HCAHPS with the state.
"""

CLEAN = """
Good morning team. As you know, the boiler needs to be fixed by the end of the week.
I'd be grateful if everyone could help bring the chairs up from the basement.
Could the day team try to boost the signal on the tablet in room 8?
Our target is to be with the patient within ten minutes of the bell.
Please try to get your annual leave in by Friday.
We're going for a walk at lunch.
Let's push the beds together for the old couple.
I need six volunteers up to the ward.
We've got 30 days to use the leave.
Hourly rounding is how she got her water.
A higher dose will get her comfortable.
A smile is all it takes to begin.
Small things matter when you are frightened.
The little things push people over the edge; be gentle.
Let's set our sights on a calm Friday.
We're targeting noise on nights.
We plan to raise the lights slowly at six.
We intend to lift spirits with a singalong.
We hope to reach his brother by spring.
It'd be nice to get the windows open.
With better lighting we can read the wristbands.
Want better sleep? Close the door.
Need to talk? Ask me.
Learn how to sign hello at lunch on Tuesday.
Come and hear how 4 West says goodbye.
If 4 West can sing, so can we.
Let's match volunteers with people who have no visitors.
Why can't our curtains be as long as 4 West's?
It's unacceptable to be shouted at; call me.
Don't settle for cold tea.
Deliver the news sitting down.
Collect more blankets from the store.
Ask each parent what the child likes to be called.
Drive the van round the back.
Move the commode!
Hit the button!
The Apgar went up to 9 by ten minutes.
GCS 15, moving all four limbs.
An EWS of 3 needs a second look.
Her early warning score settled overnight.
The sepsis six score card is on the wall.
Pain at 7, so block first and talk after.
The pain score should come down within an hour.
Let's get his pain score down.
We need to lower her pain score before dressing changes.
The wound score is improving.
His mobility score improved, the physio is thrilled.
Her cognitive score hasn't changed.
The nutrition score is low; dietitian on Monday.
The fall score was wrong on three charts.
Her Aldrete score is 9, off to the ward.
The PADSS was 9, home by four.
Steward score 6.
Cormack-Lehane grade 2.
NYHA class 3, walking slowly.
CCS angina score of 2.
The SYNTAX score is high, surgeons to talk with her.
LACE index 12.
HOSPITAL score of 7.
Charlson score of 5.
Elixhauser score is for the researchers.
Rotterdam score, then wait.
The Padua score was zero.
Caprini score 8, so stockings.
Khorana score 3.
His PSA number is down.
Her platelet numbers recovered.
Our numbers at the blood drive beat last year.
Number of chairs in bay 2: four.
Room number 4 has the window.
We ranked the menu: soup first.
He is a man of high rank and low patience.
Growth is along the ninth centile.
Baby's weight went from the 5th to the 12th percentile.
She is above the 90th percentile for height, like her dad.
A star sticker for every child.
The star of the panto was our registrar.
Target the pain early.
His target weight is 62 kg.
The target temperature is 36.5.
"""
