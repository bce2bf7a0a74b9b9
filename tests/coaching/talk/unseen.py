"""Sentences that the rules were not made by: whoever changes a rule for one of them moves it to practised."""

BANNED = """
Friends, we need to improve our patient satisfaction scores, and we need to do it soon.
We need to raise our Press Ganey scores by five points before the fall.
Our leadership team has decided that we must increase HCAHPS.
I ask each nurse to help us lift the communication scores.
hi team, quick ask, lets boost the nps
Our CAHPS scores must come up.
Patient experience scores have got to go up this quarter.
What are you doing to improve your patient satisfaction score?
Let's work on raising our top box scores.
We should be hitting the 80th percentile by now.
We need our likelihood to recommend number to climb.
Please smile so that our satisfaction scores go up.
We have to get our HCAHPS scores above the benchmark.
Getting our scores up is job one.
The patient satisfaction score needs to be higher.
The plan for this year is simple: raise the star rating.
Let's drive our patient experience results to the top.
I expect everyone to contribute to higher Press Ganey scores.
We cannot stop until our HCAHPS scores improve.
We want better survey scores and we want them now.
Our percentile ranking has to improve.
We need to improve our CG CAHPS score.
We need to improve our patient satisfaction socres.
We need to boost patients' satisfaction ratings.
To improve our HCAHPS score, answer call lights faster.
Our target is a top box score of 90.
Everyone, please push the satisfaction numbers up.
Increasing our likelihood to recommend score is our priority.
"""

SCORE = """
The new scores came on Tuesday.
Our HCAHPS composite is 74.
We are at the bottom of the ranking.
Press Ganey says we are in the 30th percentile.
Your satisfaction score was the highest in the clinic.
Two East beat Two West on quietness.
Our star rating has not changed.
The benchmark for our peer group is 76.
Patient satisfaction went down in March.
I was sad to see our scores.
Top box for nurses was 82%.
Our ratings are on the website.
We ranked ninth in the state.
The survey results arrived.
Our numbers dropped in June.
The scorecard will be on the wall.
Dr. Ames has 4.9 stars.
Everybody talks about the scores.
Night shift scored lower than day shift.
The NPS report is ready.
"""

CLEAN = """
Thank you for sitting with him until his son came.
She said that she was not afraid any more.
I tried pausing before my first question.
What kind of team do we want to be on a bad day?
What do you need to be at your best?
The meeting moved to room B at two.
Pain scores belong in the flowsheet.
His Apgar score was 10.
Please check the Braden score twice a day.
The NEWS score was 7 and help came quickly.
We need to improve our response to alarms.
We must increase the number of trained sitters.
Let's raise the bar for kindness.
Drive slowly past the school.
She scored a goal for the hospital team.
You are the star of our night shift.
Our rank and file wrote the plan.
The number of beds is thirty.
The drug hits its target quickly.
Patient experience matters to me.
The lab results are back.
I recommend the soup.
Our goal is one story at every huddle.
The survey of the roof is done.
This is about people, not about scores.
Blood pressure numbers go on the card.
The growth chart shows the 60th percentile.
He rates his pain as four.
Get up, stretch, drink water.
The higher shelf holds the masks.
"""
