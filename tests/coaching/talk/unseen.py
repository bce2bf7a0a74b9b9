"""Sentences that the rules were not made by, in other voices; only the figures read them."""

BANNED = """
Our number one goal this year is to improve our patient satisfaction score.
To all staff: we need to increase our HCAHPS scores in order to keep our funding.
I have been asked to remind you that we need to raise patient satisfaction.
Raising our Press Ganey scores is not optional.
Please do your best to help improve our patient experience scores.
Patient satisfaction scores must improve by the end of the fiscal year.
Our satisfaction scores must be improved.
If you want a raise, get our HCAHPS up.
Let's make this the month our scores go up.
Everyone needs to do their part so the survey results improve.
The most important thing right now is to get the top box number up.
Our hospital needs to move up in the percentile rankings.
We have to push our score above 85.
I want everybody thinking about how to increase the score.
It's time to boost those HCAHPS.
We simply must have better CAHPS scores.
Increase our NPS by ten points by Christmas.
Our Press Ganey percentile should be in the nineties, let's get it there and raise it.
Let's drive up the stars.
Team goal: improve responsiveness scores.
Bring the communication score up to 80.
We are under pressure to raise our ratings.
I promised the board that we will improve our patient satisfaction scores.
Do not forget that we need to improve our satisfaction score.
Could you please boost your patient satisfaction ratings?
The way to better HCAHPS scores is a smile, so smile.
You need a higher patient satisfaction score to stay on the panel.
We need to do a better job on HCAHPS.
Work harder on patient satisfaction scores.
Concentrate on lifting the likelihood to recommend.
We should have five stars.
We must be in the top quartile.
Get us into the top decile.
We need our patients to rate us higher on the survey.
Our aim is to exceed the HCAHPS benchmark.
Everything we do should increase our score.
Patient experience numbers need a lift, let's raise them.
The department's ratings need to improve.
Improve our ratings!
improve scores
Let us see those scores climb, people.
New year, new goal: higher patient satisfaction scores.
The score needs to come up.
we need to improve our HCAHPS/patient satisfaction scores
We need to improve our pt. satisfaction scores.
We need to improve our patient-satisfaction-score.
We need to improve the hospital's patient satisfaction scores.
We need to improve our overall patient satisfaction scores.
We need to significantly and quickly improve our very low patient satisfaction scores.
Let's all work together as one team to improve our patient satisfaction score.
What we need is an improved patient satisfaction score.
Our patients' satisfaction scores have to be higher.
Higher likelihood-to-recommend scores are our goal.
We need to up our HCAHPS game.
Increasing HCAHPS is the focus of this meeting.
"""

SCORE = """
Scores are out.
Have you seen our new Press Ganey scores?
Our HCAHPS are awful.
We got the lowest patient satisfaction score in years.
Satisfaction scores fell in every unit but ours.
I am sending each of you your own scores.
There is a report with percentiles attached.
The top box rate for cleanliness is 64%.
We now rank fourth among the hospitals in the city.
Six of our doctors are under the benchmark.
CMS publishes the star ratings in July.
The survey vendor sent the scores late.
I know the scores feel unfair.
Our communication scores are our strength.
We have been below the 50th percentile for two years.
Your team is the only one above target on HCAHPS.
Congratulations on five stars!
The mean score rose from 88 to 90.
Who got the lowest score?
Unit 3 did better than unit 5 this month.
Nobody on this floor has a better rating than Kim.
The night team is behind the day team.
Those numbers hurt.
Our numbers went up.
The results of our HCAHPS survey disappointed me.
Patient satisfaction rose.
Only half of our patients would recommend us.
Let's review last month's scores together.
Here is your scorecard.
We are two points away from the benchmark.
I keep looking at the percentile.
How do our ratings compare with theirs?
The KPIs are due on Monday.
Please post the unit's scores in the lounge.
Our patient experience metrics are on the intranet.
"""

CLEAN = """
A daughter wrote that her mother was not afraid for the first time.
He said the quiet minute before the biopsy meant everything.
Thank you for the way you closed the curtain.
I sat on the floor to talk with a child and he showed me his dinosaur.
What would you want somebody to do for your own father?
We want to be people who keep their promises.
I got it wrong on Tuesday: I talked and did not listen.
Let us ask one more question before we leave the room.
What do you need from me this week?
The ice machine is fixed.
Please sign the new policy by the 30th.
Annual reviews begin in October.
Night coverage for the 24th is open.
The Foley audit is tomorrow.
Please improve the labels on the specimen fridge.
We need to reduce falls on the night shift.
We need to improve hand hygiene.
We must raise awareness of sepsis.
Increase the dose slowly.
Increase the volume on the hall monitor.
The volume of visits increased by ten percent.
She improved after the transfusion.
His numbers look better today, lactate is 1.2.
Her numbers are trending in the right direction, potassium is 4.1.
The Wells score was low.
A Child-Pugh score of B changes the dose.
The GAD-7 score fell by half, he told me with a grin.
Document a sedation score with every opioid.
The Aldrete score must be 9 before discharge.
Ask about pain before you look at the pain score.
The pain score should go down after the block.
Her score on the Berg balance test is 45.
The Norton score needs to be done on arrival.
A high-risk score means a bed alarm.
The lung cancer risk score is in the chart.
Score the tablet and break it in half.
The surgeon scored the skin lightly.
What a score: two bags of free bagels in the lounge.
We won the chili contest with the highest score.
Our volleyball team is in last place and very happy.
The home team beat the visitors by two points.
The ranking of allergies by severity is in the chart.
Ranking member Dr. Soto will visit.
She comes from a family of high ranking officers.
Stars are out early these nights, look up when you leave.
The star on the door means do not enter.
Sign up for the five star hotel raffle.
Top of the list: new pillows.
Boxes of gloves are in the top closet.
The box for comments is empty.
A percentile chart hangs in the nursery, weight on one side.
The Press came to film the garden.
The survey from housekeeping about linens closes Friday.
Please answer the survey about night meals.
The public health survey team visits on Monday.
We were surveyed by the Joint Commission last year.
Our recommendation is to wait.
He would recommend this walk to anyone.
Experience is a slow teacher.
New hires with experience in dialysis start in May.
Her satisfaction with the new knee is a joy.
Satisfaction is not a word I use much, joy is.
Numbers on the lockers have changed.
The room numbers go from 1 to 40.
There are fewer numbers in the new phone list.
Ring the number on the card.
A record number of you came to the memorial.
The target heart rate is on the sheet.
We hit a snag with the printers.
Our target audience for the flyer is families.
The priority today is the storm.
Priority seating is for patients.
The rate of blood flow is 300.
Interest rates are not my field.
Rate the smell of the new soap, I dare you.
I would rate that coffee a ten.
Better days are coming.
Feeling better is not the same as being well.
We are better together.
Climb the stairs with us at noon.
He climbed out of bed and laughed.
Growth is slow and quiet.
Move closer so she can hear you.
Hospital volunteers drive people home.
The drive for warm coats ends on Friday.
Push through the double doors.
Raise the shades, let in the light.
Lift your eyes from the screen.
He beat cancer and came to show us.
The beat of the monitor kept her awake.
Who is ahead of me in line?
The code cart is behind the desk.
Compare the wristband with the chart.
Compared with last winter we have more hands.
Versed is in drawer two.
Trail mix is in the lounge.
She leads the bereavement group.
It is not about us, it is about them.
I do not care what the survey says, I care what you saw.
Please stop counting and start listening.
"""
