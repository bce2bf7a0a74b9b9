"""First look: 72.5% banned, 92.7% met at all; 88.7% of score talk questioned; 5.5% false alarms."""

BANNED = """
Right team, new year, new push: we are going to lift our Friends and Family score to 98%.
Ladies, gents and everyone, our patient satisfaction score simply must improve.
I've been thinking hard about how we raise our Press Ganey ratings.
My ambition for the unit is HCAHPS in the top quartile nationally.
It would be great to see our NPS climb in the new year.
The trust has asked every ward to improve its FFT score by 3%.
Please could all staff focus on increasing our inpatient survey scores.
To get our CG-CAHPS scores moving, start each visit by sitting.
Our overall doctor rating should be in the 90s.
We'd all like to see our stars go up.
If each of us improves just one thing, our score will jump.
Each call light answered in a minute is a step to better HCAHPS.
I want to push the 'quiet at night' score up from 52 to 60.
Keep improving our satisfaction numbers, it's what the board looks at.
This is the month we hit 90th percentile!
Let's see whether we can nudge the NPS past 50.
I really want our clinic to top the satisfaction rankings.
The aim of the game is more five-star ratings.
Patient experience score: let's get it to 4.7.
Our nurse communication domain should climb two points with bedside handover.
You can each add a point to our score by knocking.
Make the patient experience score your number one priority.
Pushing up our survey score has to be everyone's business.
The key metric to improve is likelihood to recommend.
We must turn our two-star rating into four stars.
A top-quartile finish in Press Ganey is within our grasp, so keep pushing.
We should all strive for higher satisfaction ratings.
Let's all do our bit to get the ratings up.
We should be doing better on HCAHPS.
HCAHPS has to be better than this.
There's work to be done to get our NRC numbers where they should be.
Get our NRC numbers where they should be.
We need our numbers to look better for the board.
The survey numbers have got to look better.
Raise the patient satisfaction percentage above 95.
We need the percentage of 9s and 10s to rise.
We'll need everybody's effort to reach the HCAHPS target.
Reaching our HCAHPS target will need everybody.
Hitting 4.8 stars is our stretch goal.
Stretch goal: 4.8 stars.
Mission for May: boost the FFT.
Help us meet the patient experience target.
Meeting the CAHPS target is a must.
We need to meet or exceed the HCAHPS benchmark.
We need to close the gap with the benchmark.
Close the gap on Press Ganey.
We're behind on HCAHPS and have to catch up.
We're lagging on NPS, time to catch up.
Please prioritise raising the score.
Could I ask you all to prioritise our survey ratings?
I need you to take our HCAHPS scores seriously and raise them.
Own your scores and raise them.
Let's take our scores to the next level.
Take our patient experience scores from good to great.
Our patient experience scores should go from good to great.
We need a turnaround in our satisfaction scores.
We need to reverse the decline in our HCAHPS scores.
We need to stop our ratings sliding.
Stop the rot in our Press Ganey scores.
Arrest the decline in patient satisfaction scores.
We must bring an end to low scores.
Poor scores must become a thing of the past.
Low scores cannot continue.
Scores like these cannot continue.
We have to do something to get these scores up.
Do something about the scores, please.
Everyone has to own the HCAHPS number.
Everybody's focus needs to be the HCAHPS number.
The HCAHPS number needs to be everybody's focus.
HCAHPS, HCAHPS, HCAHPS: that's what we need to focus on.
Let's focus on the 'explained medicines' domain, it's our lowest score.
Work on raising the discharge domain score.
I'm asking for a 10% increase in our patient experience scores.
A 10% increase in patient experience scores is my target.
10% better HCAHPS by Christmas, please.
We can get ten percent more top-box, I'm sure.
I'd like a bigger share of top-box answers.
We want a bigger top-box share.
More patients need to tick 'extremely likely' on the FFT.
Get more patients to recommend us on the FFT.
The proportion recommending us must rise.
The share of patients who say always has to rise.
Raise the share of patients who say 'always'.
Let's see more 'always' on the survey.
Aim for 'always'.
Ask for an 'always' at discharge.
Every patient should be able to say "always" on the survey, so remind them.
Hard-wire AIDET to boost Press Ganey scores.
Use AIDET to drive HCAHPS performance.
HCAHPS performance must improve.
Improve HCAHPS performance.
Improve our survey performance.
We need to improve our performance on the patient survey.
Improving our position in the league table is key.
Move up the league table!
We must move up from the bottom of the table.
Improve our ranking from 8th to 3rd.
I want us ranked above Mercy.
Let's rank higher than Mercy this year.
We can't be ranked below Mercy again.
Get back above Mercy in the rankings.
We will be the number one clinic for patient satisfaction.
Being number one for patient satisfaction is our vision.
Our vision is to be number one in HCAHPS.
Bigger, better, higher: NPS 60 by 2027.
NPS 60 by 2027!
NPS to 60.
HCAHPS to 80 by June
Top box to 75%
"""

SCORE = """
Right team, the November FFT figures are 96% positive.
Our patient satisfaction score simply isn't moving.
I was asked about our Press Ganey ratings at the board.
Our HCAHPS is in the third quartile nationally.
Our NPS climbed in January.
The trust published FFT scores for every ward.
The inpatient survey scores are embargoed until Tuesday.
Our overall doctor rating was in the 80s.
Our stars are the same as last year.
The score jumped without any of us changing a thing.
HCAHPS scores were up on 4 West and down on 5.
The 'quiet at night' score is 52.
The board looks at our satisfaction numbers.
This was the month we got to the 90th percentile.
NPS was 50 on the nose.
Mercy topped the satisfaction rankings.
We had fewer five-star ratings in May.
Patient experience score: 4.5.
The nurse communication domain was unchanged.
Likelihood to recommend is one of our metrics.
We're a two-star hospital.
A top-quartile finish for Press Ganey, thank you.
Satisfaction ratings vary by shift.
Our ratings by month are below.
HCAHPS isn't where the board would like it.
Where are our NRC numbers?
The percentage of 9s and 10s was 68.
We reached the HCAHPS target in March.
The FFT went down when the lifts broke.
HCAHPS benchmarks were updated.
We're lagging on NPS.
The decline in our HCAHPS scores began in spring.
Ratings have been sliding for a year.
Low scores on noise again.
Poor scores for food.
These scores are from before the move.
HCAHPS is on the agenda.
Our lowest score was 'explained medicines'.
The discharge domain score is our weakest.
Patient experience scores are up 10%.
Top-box share: 71%.
71% ticked 'extremely likely' on the FFT.
The proportion recommending us fell to 80%.
The share of patients who said always is 66%.
66% always.
Our survey performance was average.
Our position in the league table is unchanged.
We're near the bottom of the table.
Our ranking went from 3rd to 8th.
Mercy is ranked above us.
We're ranked below Mercy.
Best clinic for patient satisfaction: Elm Street.
Elm Street had the best patient satisfaction.
How did Elm Street get such good scores?
I'd like to know what the scores say about us.
The scores say little about us.
Scores bore me.
Scores are a blunt tool.
HCAHPS is a blunt tool.
Numbers from Press Ganey are late.
We got a letter from CMS about our star rating.
Patients gave our clinic 4.3 stars.
She got a 98 on her Press Ganey.
His Press Ganey was 72.
Dr. Ray's patient satisfaction score is 72.
Dr. Ray is in the bottom decile for satisfaction.
I looked up Dr. Ray's ratings.
Who scored the lowest?
Which of you scored below 80?
Two of you scored below 80.
Three doctors are in the red on the scorecard.
"""

CLEAN = """
Right team, the nights are drawing in, so walk to the car park in pairs.
Mary from housekeeping sat with a dying man until his brother landed.
The man in the corner bed was a pianist; ask him.
I asked "what matters to you?" and he said the cricket.
I tried to stop looking at the screen, and it took three goes.
Today I want to try sitting before I speak.
What have you noticed when you sit down?
What's getting in your way this week?
We heard that the stools are missing, and new ones come on Monday.
Thank you to Kemi for spotting that he couldn't hear.
Thank you, team, for the calm on Saturday.
We are the kind of ward that closes the curtain.
Who are we at four in the morning?
A wife told me that you explained it twice and never sighed.
Bay 4's lights are fixed.
The lift to level 3 is out until noon.
I'll give you a lift if it snows.
Lift her gently, she's sore on the left.
Raise the cot sides.
Raising a worry early saved a life on Friday.
Increase mobility: chairs for lunch.
Boost morale: cake at three.
Improve sleep by turning phones down.
We're improving the discharge lounge.
We need to improve how we hand over.
We have to improve the way we talk to carers.
I want us to improve at saying sorry.
Let's get better at introductions.
Let's do better for families in the corridor.
We can do better on introductions.
Do better than yesterday, forgive yourself if not.
Move bay 2's chairs.
Move slowly around the new mums.
Driving rain forecast, take care.
Drive the message home: sepsis kills.
Hit me with your questions.
Hit the gym together on Thursday.
Push the emergency button if in doubt.
Push back on me if I'm wrong.
Grow your hair for charity with Sam.
Reach for the low shelf, not the patient's tray.
Her pain score went from 9 to 2.
Get the pain score below 4 before physio.
We need to get pain scores below 4 after surgery.
We need to improve our sepsis screening scores.
NEWS of 9, call 2222.
NEWS2 must be scored in full.
Score the NEWS2 every hour tonight.
The GCS was 15 throughout.
Drop of two in GCS: call.
His CURB65 is 3.
HAS-BLED 4, ORBIT 3.
Wells 1.5, so no scan.
Waterlow 22, air mattress ordered.
MUST 2, dietitian called.
PHQ9 18, safety plan done.
GAD7 of 11.
Apgars 9 and 10.
Bishop's 4.
The Abbey pain score helps in dementia.
Rate your nausea for me.
His rating of the pain was zero.
Breath rate 30.
The success rate of the procedure is 90%.
95% of stitches were out by day ten.
50% glucose is in the red box.
10% of the staff have flu.
Two thirds of us are new, so introduce yourself.
We are one of three hubs for stroke.
The second of two talks is on Friday.
First, knock. Second, sit. Third, ask.
Third time lucky with the cannula, and he laughed.
The last bus is at 11.
The best thing I saw today was a porter bowing.
The worst of the weather is over.
The highest shelf is for empties only.
The lowest dose that works.
A better way to say it: "what worries you most?"
Better to ask than to guess.
More hands make light work.
Fewer alarms at night, thank you.
Up on the roof the bees are busy.
Target the antibiotics.
On target for discharge on Wednesday, he's thrilled.
His target is to walk to the gate.
Goal number one for her: a shower.
Goals, hopes, fears: ask about all three.
Numbers matter less than names.
Her number's on the fridge.
His blood numbers are better.
Sugar numbers up, call the team.
Theatre numbers: six cases today.
Trainee numbers are up by two.
The clinic's numbers doubled over winter, and you stayed kind.
Results are on the system by ten.
Her results made her cry.
Feedback from the family of bed 9: you were gentle.
Feedback on the rota, please.
The average age on the ward is 84.
Average temperature in the store is 4.
She means the world to him.
I experienced it myself as a patient.
The experience of pain is private.
Experience tells me to wait.
What an experience, my first birth.
Patient experience is everyone's story.
Patient stories matter.
The survey said the roof is sound.
Fill in the parking survey.
Survey of night lights: thanks to those who counted.
I'd recommend the fish.
Friends and family day is on the 12th.
Our friends and families put up with a lot.
The star at the top of the tree.
You're all stars, truly.
Star rating for the soup? I'd say five.
A three star lunch.
Ranked choice voting for the ward name.
A sergeant by rank, a poet by heart.
The percentile lines on her chart are a comfort to Mum.
25th centile, following her curve.
Top of the box, left side.
Tick the top box for yes.
The league final is on in the lounge at 8.
Our table tennis table is back.
Join the ward's board game night.
Leader of the choir: Ade.
Boards: names of all staff, please.
"""
