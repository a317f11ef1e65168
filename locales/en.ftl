### English: the words of documents, in the notation of Fluent (https://projectfluent.org).
### A sentence may use fewer of its arguments than the English one, never others. What stands behind { $… } is text of a plan or a number.

## The language itself

# The direction of writing: ltr or rtl.
direction = ltr

## Numbers
## Marks inside numbers. Numbers of up to number-ungrouped-digits digits keep together: 9800, 12.345.

number-decimal-mark = .
number-group-mark = ,
number-ungrouped-digits = 3
percent = { $number }%
# $currency is the code of ISO 4217.
money = { $amount } { $currency }
# Between two bounds. Where both end with the same unit, the lower one stands without it: 5 to 7 min.
range = { $low } to { $high }
at-least = { $value } or more
at-most = { $value } or less

## Lengths of time
## $amount is the number as shown; $count chooses the plural form. Where a preposition stands in front, $case is oblique.
## Business time counts only while the department is open; calendar time never stops.

time-second = { $amount } s
time-minute = { $amount } min
time-hour = { $amount } h
time-day =
    { $count ->
        [one] { $amount } day
       *[other] { $amount } days
    }
time-week =
    { $count ->
        [one] { $amount } week
       *[other] { $amount } weeks
    }
time-business-second = { $amount } business s
time-business-minute = { $amount } business min
time-business-hour =
    { $count ->
        [one] { $amount } business hour
       *[other] { $amount } business hours
    }
time-business-day =
    { $count ->
        [one] { $amount } business day
       *[other] { $amount } business days
    }
time-business-week =
    { $count ->
        [one] { $amount } business week
       *[other] { $amount } business weeks
    }
time-calendar-second = { $amount } calendar s
time-calendar-minute = { $amount } calendar min
time-calendar-hour =
    { $count ->
        [one] { $amount } calendar hour
       *[other] { $amount } calendar hours
    }
time-calendar-day =
    { $count ->
        [one] { $amount } calendar day
       *[other] { $amount } calendar days
    }
time-calendar-week =
    { $count ->
        [one] { $amount } calendar week
       *[other] { $amount } calendar weeks
    }
# Two units: 5 min 30 s.
time-compound = { $first } { $second }
time-within = within { $time }
time-after = after { $time }

## Calendar periods

period-hour =
    { $count ->
        [one] { $count } hour
       *[other] { $count } hours
    }
period-day =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
period-week =
    { $count ->
        [one] { $count } week
       *[other] { $count } weeks
    }
period-month =
    { $count ->
        [one] { $count } month
       *[other] { $count } months
    }
period-quarter =
    { $count ->
        [one] { $count } quarter
       *[other] { $count } quarters
    }
period-year =
    { $count ->
        [one] { $count } year
       *[other] { $count } years
    }
cadence-hour =
    { $count ->
        [1] every hour
       *[other] every { $count } hours
    }
cadence-day =
    { $count ->
        [1] every day
       *[other] every { $count } days
    }
cadence-week =
    { $count ->
        [1] every week
       *[other] every { $count } weeks
    }
cadence-month =
    { $count ->
        [1] every month
       *[other] every { $count } months
    }
cadence-quarter =
    { $count ->
        [1] every quarter
       *[other] every { $count } quarters
    }
cadence-year =
    { $count ->
        [1] every year
       *[other] every { $count } years
    }
# $what is an amount: 5,200 a month, 38 hours a week, 9,800 EUR a year.
per-hour = { $what } a hour
per-day = { $what } a day
per-week = { $what } a week
per-month = { $what } a month
per-quarter = { $what } a quarter
per-year = { $what } a year
work-hours =
    { $count ->
        [one] { $amount } hour
       *[other] { $amount } hours
    }

## Prices

price-per-seat = { $price } per seat
price-per-person = { $price } per person
price-per-contact = { $price } per contact
price-per-resolution = { $price } per resolution
price-per-agent-hour = { $price } per agent hour

## Values of KPIs

value-points = { $amount } points
# A mark on a scale: 4.5 of 5.
value-out-of = { $number } of { $top }
value-per = { $number } per { $base }

## Promises to customers
## Nouns or verbs that go with the sentences below: first reply 90% within 8 business hours.

promise-answer = answer
promise-acknowledge = acknowledge
promise-first-reply = first reply
promise-next-reply = next reply
promise-update = update
promise-resolve = resolve
promise-call-back = call back
promise-see = see visitors
promise-best-effort = best effort, no promise
promise-share-within = { $what } { $share } within { $time }
promise-share = { $what } { $share }
promise-within = { $what } within { $time }

## Dates
## $day is a number, $month one of the names below, $year four digits.

date-month = { $month } { $year }
date-day = { $day } { $month } { $year }
date-day-without-year = { $day } { $month }
# With the month cut short, for tables and figures.
date-short-day = { $day } { $month } { $year }
date-short-day-without-year = { $day } { $month }
# A first and a last day.
date-span = { $from } to { $to }
date-short-span = { $from } – { $to }
date-from = from { $day }
date-to = to { $day }
# A day by which something is done.
date-by = by { $day }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
month-short-1 = Jan
month-short-2 = Feb
month-short-3 = Mar
month-short-4 = Apr
month-short-5 = May
month-short-6 = Jun
month-short-7 = Jul
month-short-8 = Aug
month-short-9 = Sep
month-short-10 = Oct
month-short-11 = Nov
month-short-12 = Dec

## Opening hours
## Mon–Fri 09:00–17:00, closed on public holidays.

weekday-mo = Mon
weekday-tu = Tue
weekday-we = Wed
weekday-th = Thu
weekday-fr = Fri
weekday-sa = Sat
weekday-su = Sun
hours-public-holidays = public holidays
hours-school-holidays = school holidays
hours-closed = closed
hours-always = round the clock
hours-closed-on-public-holidays = closed on public holidays
hours-closed-on = closed on { $days }

## Figures, and what the model says of people and promises

figure-and-more = and { $count } more
figure-and-more-in-table = and { $count } more, in the table
# A month of a year: January 2027.
date-month-and-year = { $month } { $year }

## What each month costs

figure-months-title = Budget by month
figure-months-recurring = Recurring { $amount }
figure-months-one-off = One-off { $amount }
figure-months-tooltip = { $month }: { $amount }, of which recurring { $recurring }, one-off { $once }
figure-months-undated = Also { $amount } once, on a day that the plan does not say
figure-months-description =
    { $count ->
        [one] One month: { $total }, of which { $recurring } recurring and { $once } one-off.
       *[other] { $count } months adding up to { $total }, of which { $recurring } recurring and { $once } one-off.
    }
figure-months-dearest = Dearest: { $month }, { $amount }.
figure-months-month = Month
figure-months-recurring-part = Recurring
figure-months-one-off-part = One-off
figure-months-cost = Cost
figure-months-no-date = Without a date
figure-months-all = All months

## People required and available. FTE: full-time equivalents.

figure-people-title = People required and available
figure-people-available = Available FTE
figure-people-required = Required FTE
figure-people-range = favourable to unfavourable
figure-people-fte-available = { $fte } FTE available
figure-people-fte-required = { $fte } FTE required
figure-people-of = { $available } there, { $required } needed
figure-people-description =
    { $count ->
        [one] One channel.
       *[other] { $count } channels.
    }
figure-people-channel = Channel
figure-people-enough = Enough?
staffing-enough = enough
staffing-enough-in-favourable-case = enough in the favourable case only
staffing-short = { $fte } FTE short

## Promises kept or not

figure-promises-title = Promises kept or not
figure-promises-key-promised = Promised
figure-promises-key-expected = Expected with the people there are
figure-promises-key-range = range
figure-promises-expected = Expected: { $share }
figure-promises-promised = promised { $share }
figure-promises-levels = { $expected }, promised { $promised }
figure-promises-description =
    { $count ->
        [one] One promise:
       *[other] { $count } promises:
    }
figure-promises-count-kept = { $count } kept
figure-promises-count-unsure = { $count } kept in the favourable case only
figure-promises-count-not-kept = { $count } not kept
figure-promises-count-unknown = { $count } not computed
figure-promises-promise = Promise
figure-promises-head-expected = Expected
figure-promises-kept = Kept?
promise-kept = kept
promise-kept-in-favourable-case = kept in the favourable case only
promise-not-kept = not kept
# $points: percentage points between what is expected and what is promised.
promise-not-kept-by = not kept, { $points } points short
promise-depends-on-routing = can't tell: its people serve other channels as well
promise-not-computed = not computed

## Risk matrix

figure-risks-title = Risk matrix
figure-risks-likelihood = Likelihood
figure-risks-impact = Impact
figure-risks-certain = almost certain
figure-risks-rare = rare
figure-risks-minor = minor
figure-risks-critical = critical
figure-risks-description =
    { $count ->
        [one] One risk:
       *[other] { $count } risks:
    }
figure-risks-greatest = Greatest: { $risk } ({ $score }).
figure-risks-number = Number
figure-risks-risk = Risk
figure-risks-score = Score
# A score with its band: 12, high.
figure-risks-score-and-band = { $score }, { $band }

## From goals to money

figure-goals-title = From goals to money
figure-goals-description = Each line leads from what is wanted to what brings it about.
figure-goals-what = What
figure-goals-name = Name
figure-goals-leads-to = Leads to
figure-goals-goals = Goals
figure-goals-goal = Goal
figure-goals-objectives = Objectives
figure-goals-objective = Objective
figure-goals-kpis = Key figures
figure-goals-kpi = Key figure
figure-goals-initiatives = Initiatives
figure-goals-initiative = Initiative
figure-goals-lines = Budget lines
figure-goals-line = Budget line

## The day that somebody named as today

figure-today = Today, { $day }
figure-objectives-due-by = Due by { $day }
figure-objectives-today = The dashed lines mark what is due on { $day } if each value moves evenly from its baseline over its milestones to its target.

## Can it be done? People and promises by the model

section-staffing = Can it be done?
staffing-intro = What the plan's own numbers come to: contacts, work time, opening hours, promises and people, put into queueing models.
staffing-month = Judged is { $month }, the last month of the plan, when everybody who is to be hired is there.
staffing-caption = Contacts, people and promises by channel
staffing-contacts = Contacts a month
staffing-occupancy = Busy
staffing-busiest = Busiest time
staffing-busiest-open-hours = all open hours together
staffing-promises-caption = Promises with the people there are
staffing-missing = To keep it
staffing-fte-more = { $fte } FTE more
staffing-shared = { $channels } together need { $demand } hours at work a week; their people, each counted once, have { $supply }: { $fte } FTE short.
staffing-not-computed = Not computed: { $channels }.
staffing-method = How this was computed
staffing-method-erlang-c = Erlang C: customers wait until somebody is free, and nobody gives up.
staffing-method-erlang-a = Erlang A: customers wait until somebody is free or their patience ends.
staffing-method-chat-chain = Chats: as Erlang C, with several conversations an agent at once.
staffing-method-backlog-balance = Backlog balance: work that may wait is done in the open hours; what arrives must not outgrow what is done.
staffing-method-weekly-chain = Weekly chain: the backlog is followed exactly through the open hours of a week.
staffing-method-people = People are contract hours without shrinkage. Who works several channels is counted once and shared out by need. An occupancy cap counts as a need.
staffing-method-ranges = Where the plan gives a range, everything is computed at both ends: the favourable and the unfavourable case.

## Languages that people speak
## By their codes of ISO 639-1.

tongue-ar = Arabic
tongue-bg = Bulgarian
tongue-bn = Bengali
tongue-ca = Catalan
tongue-cs = Czech
tongue-cy = Welsh
tongue-da = Danish
tongue-de = German
tongue-el = Greek
tongue-en = English
tongue-es = Spanish
tongue-et = Estonian
tongue-eu = Basque
tongue-fa = Persian
tongue-fi = Finnish
tongue-fr = French
tongue-ga = Irish
tongue-gl = Galician
tongue-gu = Gujarati
tongue-he = Hebrew
tongue-hi = Hindi
tongue-hr = Croatian
tongue-hu = Hungarian
tongue-hy = Armenian
tongue-id = Indonesian
tongue-is = Icelandic
tongue-it = Italian
tongue-ja = Japanese
tongue-ka = Georgian
tongue-ko = Korean
tongue-lb = Luxembourgish
tongue-lt = Lithuanian
tongue-lv = Latvian
tongue-mk = Macedonian
tongue-ms = Malay
tongue-mt = Maltese
tongue-nb = Norwegian
tongue-nl = Dutch
tongue-no = Norwegian
tongue-pa = Punjabi
tongue-pl = Polish
tongue-pt = Portuguese
tongue-ro = Romanian
tongue-ru = Russian
tongue-sk = Slovak
tongue-sl = Slovenian
tongue-so = Somali
tongue-sq = Albanian
tongue-sr = Serbian
tongue-sv = Swedish
tongue-sw = Swahili
tongue-ta = Tamil
tongue-th = Thai
tongue-tl = Tagalog
tongue-tr = Turkish
tongue-uk = Ukrainian
tongue-ur = Urdu
tongue-vi = Vietnamese
tongue-zh = Chinese

## Documents and their sections

document-full = Full plan
document-brief = Brief
document-handbook = Agents' handbook
section-vision = Vision
section-goals = Business goals
section-objectives = Objectives
section-segments = Customers
section-channels = Channels and promises
section-kpis = Key figures
section-team = Team
section-training = Training
section-tools = Tools
section-budget = Budget
section-workflow = How a case runs
section-severities = Severities
section-escalations = Escalation
section-initiatives = Roadmap
section-improvements = Improvements
section-sourcing = In-house or bought
section-risks = Risks
section-assumptions = Assumptions
section-reviews = Reviews
document-board = Board paper
document-finance = Finance paper
document-charter = Service charter
section-contacts = Who to call
section-decisions = Decisions asked for
section-aims = Aims and progress
section-money = Money
section-roadmap = Roadmap
section-top-risks = Greatest risks
section-months = Cost by month
section-unit-costs = Cost per contact
section-reach = How to reach us
section-urgency = When something is urgent
section-complaints = If you are not satisfied
section-languages = Languages we speak
handbook-channels = Channels, hours and promises
handbook-workflow = How a case runs
handbook-severities = How urgent is it?
handbook-escalations = When and how to escalate
handbook-contacts = Who to call

## Words for the fixed choices of a plan
## One message for each word that a plan may use; the word is the end of the key.

channel-kind-phone = Phone
channel-kind-callback = Call-back
channel-kind-video = Video
channel-kind-counter = Counter
channel-kind-chat = Chat
channel-kind-messaging = Messaging
channel-kind-email = E-mail
channel-kind-form = Form
channel-kind-social = Social
channel-kind-post = Post
channel-kind-community = Community
channel-kind-self-service = Self-service
channel-kind-bot = Bot
channel-status-live = live
channel-status-pilot = pilot
channel-status-planned = planned
channel-status-closing = closing
initiative-status-planned = planned
initiative-status-running = running
initiative-status-done = done
initiative-status-paused = paused
initiative-status-dropped = dropped
risk-band-low = low
risk-band-moderate = moderate
risk-band-high = high
risk-band-extreme = extreme
risk-response-avoid = avoid
risk-response-reduce = reduce
risk-response-transfer = transfer
risk-response-accept = accept
risk-status-open = open
risk-status-occurred = occurred
risk-status-closed = closed
employment-employee = employee
employment-part-time = part-time
employment-student = student
employment-agency = agency
employment-partner = partner
employment-volunteer = volunteer
workflow-actor-us = the team
workflow-actor-customer = the customer
workflow-actor-third-party = a third party
workflow-actor-nobody = nobody, the case is over
budget-category-salaries = Salaries
budget-category-benefits = Benefits
budget-category-recruitment = Recruitment
budget-category-training = Training
budget-category-software = Software
budget-category-telephony = Telephony
budget-category-automation = Automation
budget-category-hardware = Hardware
budget-category-facilities = Facilities
budget-category-outsourcing = Outsourcing
budget-category-translation = Translation
budget-category-goodwill = Goodwill
budget-category-projects = Projects
budget-category-contingency = Contingency
budget-category-other = Other
overheads-inside = inside this budget
overheads-elsewhere = paid by another department
kpi-unit-percent = percent
kpi-unit-points = points
kpi-unit-score = mean mark
kpi-unit-seconds = seconds
kpi-unit-minutes = minutes
kpi-unit-hours = hours
kpi-unit-days = days
kpi-unit-count = number
kpi-unit-per-100 = per 100
kpi-unit-per-1000 = per 1,000
kpi-unit-currency = money
kpi-unit-ratio = ratio
kpi-unit-count-per-day = number a day
kpi-unit-hours-per-year = hours a year
kpi-better-higher = higher is better
kpi-better-lower = lower is better
kpi-better-band = too high and too low are both bad
kpi-statistic-mean = mean
kpi-statistic-median = median
kpi-statistic-p90 = 90th percentile
kpi-statistic-share = share of all
kpi-statistic-total = total
# How far to trust a benchmark: (good evidence).
benchmark-confidence-good = good evidence
benchmark-confidence-fair = fair evidence
benchmark-confidence-weak = weak evidence

## Counts of things

people =
    { $count ->
        [one] { $count } person
       *[other] { $count } people
    }

## Words that several sections share

owner = Owner
due = Due
status = Status
source = Source
value = Value
channels = Channels
customers = Customers
objectives = Objectives
languages = Languages
cost = Cost
category = Category
amount = Amount
share = Share
a-year = A year
role = Role
people-heading = People
reports-to = Reports to
severity = Severity
response = Response
initiative = Initiative
budget-line = Budget line
when = When
contact = Contact
what-they-do = What they do
at-work = At work
looked-at-again = Looked at again
serves = Serves

## About the plan

about-owner = Answers for the plan
about-approver = Approves it
about-approved = Approved
about-version = Version
about-reviewed = Last reviewed
about-review-every = Reviewed
about-next-review = Next review by
about-currency = Currency
about-rates = Exchange rates
about-time-zone = Time zone
about-fiscal-year = Fiscal year starts in
about-format = Plan format
about-files = Further files

## Vision and goals

vision-measured-by = Measured by
vision-principles = Principles
goals-caption = What the business wants, and the objectives that serve it
goal = Goal
goal-statement = What the business wants
goal-served-by = Served by

## Objectives

objective = Objective
objective-measure = Measure
objective-from = From
objective-to = To
objective-by = By
objective-baseline = Baseline
objective-today = Today
objective-target = Target
objective-guards = Must not get worse
objective-initiatives = Moved by
objective-milestones = On the way
objective-tactics = How
objective-definition = What is measured
objective-kpi-definition = Definition

## Customers

segment-who = Who
segment-share = Share of contacts
segment-priority = Priority
segment-needs = Needs
segment-promises = Promised
segment-size = Customers

## Channels

channels-caption = Channels at a glance
channel = Channel
channel-kind = Kind
channel-address = Address
channel-hours = Hours
channel-volume = Volume
channel-handle-time = Work per contact
channel-promises = Promised
channel-not-for = Not for
channel-segments = Open to
channel-answered-by = Answered by
channel-concurrency = Conversations at once
channel-patience = Customers wait
channel-cost = Cost per contact

## Key figures

kpi-formula = Formula
kpi-unit = Reported in
kpi-unit-label = Unit
kpi-direction = Direction
kpi-range = Range
kpi-statistic-label = Statistic
kpi-every = Reported
kpi-floor = Plan is reopened at
kpi-benchmark = Usual elsewhere
kpi-best = Best published
kpi-observed = Seen elsewhere

## Team

roles-caption = Roles
team-shrinkage = Not available (shrinkage)
team-max-occupancy = Busy at most (occupancy)
team-attrition = Leaving in a year (attrition)
team-hiring-lead = Time to hire
role-hours = Contract
role-salary = Pay
role-works = Answers
role-employment = Employment
role-location = Place
role-skills = Skills
role-training = Training
role-starts = Starts
role-ramp = Time to full speed
role-shrinkage = Shrinkage
role-max-occupancy = Occupancy at most
on-call = On call
on-call-who = Take turns
on-call-at-once = On duty at a time
on-call-hours = On duty
on-call-turn = One turn
on-call-severities = Called for
on-call-channels = Answer
people-caption = People outside the team
person-name = Name
contacts-caption = Who to call
contact-who = Who

## Training and tools

training-caption = What people learn
training-course = Course
training-what = What is learned
training-for = For
training-hours = Hours a person
tools-caption = Tools and what they cost
tool = Tool
tool-purpose = Purpose
tool-seats = Seats
tool-price = Price
tool-renews = Renews
tools-total = All tools with a known price and count

## Budget

budget = Budget
budget-planned = Planned
budget-of-it-one-off = Of it one-off
budget-total = May be spent
budget-total-in-period = Over the plan's period
budget-lines-in-period = Lines over the plan's period
budget-recurring-yearly = Recurring, a year
budget-recurring-in-period = Recurring, over the period
budget-one-off = One-off
budget-left-over = Left over
budget-overspent = Over budget by
budget-elsewhere = Paid by others
budget-not-added = Not in these sums
budget-contingency = Contingency
budget-contingency-in-period = Contingency over the period
budget-loaded = From gross pay to cost
budget-overheads = Overheads
budget-lines-caption = Budget lines
budget-line-name = Line
budget-in-period = Over the period
budget-remarks = Remarks
pay-caption = What people cost in a year
pay-gross = Gross pay
pay-factor = Factor
pay-total = All roles with head count and pay

## How a case runs, severities, escalation

workflow-caption = The states of a case
state = State
state-means = What it means
state-acts = Who acts next
state-next = Can become
state-by-itself = By itself
state-clock = Promised times
severities-caption = How bad a case can be, and how fast it moves
severity-first-response = First reply
severity-update = Update every
severity-resolve = Settled within
severity-hours = Clock runs
severity-hours-long = When the clock runs
severity-set-by = Decided by
severity-means = What makes a case this bad
escalation-trigger = Starts when
escalation-message = The customer is told
escalation-fallback = If nobody answers
escalation-step = Step
escalation-within = Within
escalation-to = Who is told
escalation-by = How

## Roadmap and improvements

initiative-deliverable = Delivers
initiative-moves = Moves
initiative-after = After
initiative-phases = Phases
improvements-caption = Improvements and the day somebody looks whether they worked
improvement = Improvement
improvement-found = Found
improvement-finding = What was found
improvement-done = Done about it
improvement-action = What is done
improvement-expected = Expected
improvement-checked = Checked
improvement-check-on = Checked on

## In-house or bought

sourcing-caption = Options, marks from 1 to 5 and their mean by weight
sourcing-option = Option
sourcing-score = By weight
sourcing-weighted-mark = Weighted mark
sourcing-channels = About
sourcing-decision = Decision
sourcing-because = Because
sourcing-decided = Decided
sourcing-decider = Decided by
sourcing-contract-kpis = The contract is held to
sourcing-exit = Way out

## Risks and assumptions

risks-caption = Risks, the greatest first; score = likelihood × impact, each 1 to 5
risk = Risk
risk-score = Score
risk-dates = Dates
risk-likelihood = Likelihood, 1 to 5
risk-impact = Impact, 1 to 5
risk-cause = Cause
risk-trigger = First sign
risk-action = Action
assumptions-caption = What the plan takes for granted, and until when
assumption = Assumption
assumption-what = What is assumed
assumption-expires = Fresh look from
assumption-expires-long = Needs a fresh look from

## Reviews

review-decided = Decided
review-looked-at = Looked at
review-attended = Took part
review-next = Next

## Around the text of each document

# Behind a label. French writes a space in front of it.
colon = :
skip-to-content = Skip to the content
contents = Contents
# In front of a version: version 1.2.
footer-version = version
footer-reviewed = reviewed { $day }
# In front of the plan's hash.
footer-plan = plan
# In front of the name of a commit.
footer-commit = commit
figure-as-table = The figure as a table
figure-data = { $title }, the data

## The brief

brief-money = Money
brief-risks = Greatest risks
brief-approved = approved { $day }
brief-categories-caption = Planned spend by category over the plan's period
# $months is the length of the plan's period: 12 months.
brief-planned-in = Planned in { $months }
brief-more = and { $count } more in the full plan
brief-more-categories =
    { $count ->
        [one] and { $count } more category in the full plan
       *[other] and { $count } more categories in the full plan
    }
brief-owner = Owner: { $name }.
brief-approver = Approves: { $name }.
brief-people = People: { $number }.
# Read aloud in front of a number.
score-before = score

## Large numbers at the top
## Each stands under its number.

fact-objectives =
    { $count ->
        [one] objective
       *[other] objectives
    }
fact-channels =
    { $count ->
        [one] channel
       *[other] channels
    }
fact-people =
    { $count ->
        [one] person
       *[other] people
    }
fact-planned-spend = planned spend in { $months }
fact-initiatives =
    { $count ->
        [one] initiative
       *[other] initiatives
    }
fact-risks =
    { $count ->
        [one] open risk
       *[other] open risks
    }
fact-may-be-spent = may be spent
fact-planned-in = planned in { $months }
fact-left-over = left over
fact-over-budget = over budget

## Sentences and words inside the sections

# Read aloud in front of today's value of an objective.
change-from = from
# Read aloud in front of the target of an objective.
change-to = to
objective-no-target = no target
# The name of a time zone follows, then a full stop.
handbook-time-zone = All hours are in
# Names of channels follow.
contacts-answers = answers
kpi-benchmark-range = { $low } to { $high }, typically { $typical }
# Names of roles follow.
budget-pay-of = Pay of
budget-pays = Pays { $roles }.
# Who pays follows.
budget-paid-by = Paid by
budget-once = once
budget-recurring-per-year = Recurring ({ $amount } a year)
budget-all-lines = All lines of this department
budget-all-lines-added = All lines of this department, without those that can't be added
budget-not-added-because = Not in these sums, because currency or count is not the plan's:
budget-lines-heading = Lines
budget-all-lines-short = All lines
budget-without-not-added = without lines that can't be added
pay-all-roles = All roles
tools-cost-per-year = Tools cost { $amount } a year where price and seats are known.
tool-billed = { $usage } billed
severity-example = For example:
severity-for-example = for example: { $example }
# Promised times stand still.
state-clock-stands = stand still
# Promised times run.
state-clock-runs = run
sourcing-weight = weight { $weight }
sourcing-chosen = chosen
risk-score-of = { $score } of 25, { $band }
risk-only-likelihood = likelihood { $mark }
risk-only-impact = impact { $mark }
risk-done-by = Done by { $day }
risk-review-on = looked at again { $day }
promise-terms = { $share } within { $time }

## Files that are no templates: where they come from

file-plan-hash = plan { $hash }
file-commit = commit { $commit }

## The calendar (iCalendar)
## Most of these are titles of events: short, the kind of day first.

calendar-file-name = { $title }, { $organization }
calendar-file-about = Dates of the plan, written by { $stamp }
calendar-file-plan-ends = Plan period ends
calendar-file-plan-review = Review of the plan
calendar-file-meeting = Review meeting: { $name }
calendar-file-next-meeting = Next review meeting after { $name }
calendar-file-kpi-report = KPI report, { $every }
calendar-file-goal-due = Goal due: { $name }
calendar-file-objective-due = Objective due: { $name }
calendar-file-milestone = Milestone: { $name } → { $target }
calendar-file-initiative-start = Start: { $name }
calendar-file-initiative-due = Due: { $name }
calendar-file-phase-due = Phase ends: { $phase } ({ $name })
calendar-file-improvement-due = Improvement due: { $name }
calendar-file-improvement-check = Check the effect: { $name }
calendar-file-training = Training: { $name }
calendar-file-role-starts = { $heads } × { $name }: first day
calendar-file-renewal = Contract renews: { $name }
calendar-file-sourcing-review = Sourcing review: { $name }
calendar-file-risk-review = Risk review: { $name }
calendar-file-risk-action = Risk action due: { $name }
calendar-file-assumption = Check the assumption: { $name }
calendar-file-owner = Owner: { $name }
calendar-file-target = Target: { $value }
calendar-file-baseline = Baseline: { $value }
calendar-file-price = Price: { $value }
calendar-file-line = Budget line: { $name }
calendar-file-attended = Attended: { $names }
calendar-file-looked-at = Looked at: { $what }
calendar-file-decided = Decided: { $what }
calendar-file-assumed = Assumed: { $value }
calendar-file-exit = Way out: { $text }
calendar-file-trigger = Sign that it is happening: { $text }
calendar-file-kind-review = Review
calendar-file-kind-aim = Aim
calendar-file-kind-milestone = Milestone
calendar-file-kind-work = Work
calendar-file-kind-contract = Contract
calendar-file-kind-risk = Risk
calendar-file-kind-people = People

## The workbook (Excel)
## Names of sheets hold at most 31 characters. Heads of columns are short; they wrap between words.

workbook-owner = Owner
workbook-note = Note
workbook-sheet-page = Page { $page } of { $pages }
workbook-sheet-overview = Overview
workbook-sheet-assumptions = Assumptions
workbook-sheet-budget = Budget
workbook-sheet-months = Months
workbook-sheet-staffing = Staffing
workbook-sheet-channels = Channels
workbook-sheet-objectives = Objectives
workbook-sheet-kpis = KPIs
workbook-sheet-roadmap = Roadmap
workbook-per-year = year
workbook-per-quarter = quarter
workbook-per-month = month
workbook-per-week = week
workbook-per-day = day
workbook-per-once = once

workbook-overview-period = Period
workbook-overview-version = Version
workbook-overview-approver = Approver
workbook-overview-summary = Summary
workbook-overview-key-numbers = Key numbers
workbook-overview-cost = Cost over the plan
workbook-overview-cost-note = every line that this department pays, and what no line carries
workbook-overview-one-off = of which one-off
workbook-overview-one-off-note = spent once in the plan's period
workbook-overview-budget = The most that may be spent
workbook-overview-budget-note = over the plan's period
workbook-overview-left = Left over
workbook-overview-left-note = before contingency; below zero is overspent
workbook-overview-heads = People
workbook-overview-heads-note = heads by contract
workbook-overview-fte = FTE at the end of the plan
workbook-overview-fte-note = by contract hours, with start days and ramps
workbook-overview-required = FTE required by the channels
workbook-overview-required-note = for promises, stability and occupancy, as the queue model has it
workbook-overview-sheets = Sheets
workbook-overview-legend = How to read the cells
workbook-overview-not-added = In no sum
workbook-overview-pay-hidden = what people earn is not in this document
workbook-overview-cost-without-pay = every line that this department pays; without pay that no line carries
workbook-legend-input = Blue
workbook-legend-input-note = from the plan; change it and everything that follows is recomputed
workbook-legend-formula = Black
workbook-legend-formula-note = words, and results of formulas
workbook-legend-model = Grey
workbook-legend-model-note = computed by svcplan, not by this workbook: a queue has no formula in cells. It does not follow changes made here.
workbook-legend-fill = To fill in
workbook-legend-fill-note = waits for a measured value

workbook-assumptions-about = Factors that formulas use, each a named cell, and what the plan takes for granted
workbook-assumptions-what = What
workbook-assumptions-value = Value
workbook-assumptions-name = Name in formulas
workbook-assumptions-source = Source or note
workbook-assumptions-check-by = Check by
workbook-assumptions-assumed = Assumed
workbook-assumptions-times = How often in a year an amount is due
workbook-assumptions-times-note = 12 months, 52 weeks, 365 days: the convention of budgets. An amount without a period is spent once.
workbook-assumptions-granted = Taken for granted
workbook-assumption-first-day = First day of the plan
workbook-assumption-last-day = Last day of the plan
workbook-assumption-months = Months of the plan
workbook-assumption-judged-on = Judged on
workbook-assumption-judged-on-note = what should be reached by now is reckoned to this day; =TODAY() follows the calendar
workbook-assumption-loaded = Overhead factor, from gross pay to all-in cost
workbook-assumption-loaded-note = for people on the payroll
workbook-assumption-contingency = Contingency, share of the budget
workbook-assumption-rate = 1 { $of } in { $to }
workbook-assumption-shrinkage = Shrinkage of the team
workbook-assumption-occupancy = Largest occupancy
workbook-assumption-attrition = Attrition a year

workbook-budget-subject = Lines, totals, what is left over, categories
workbook-budget-about = Amounts of the sums in { $currency } over { $months } months, { $period }
workbook-budget-line = Line
workbook-budget-category = Category
workbook-budget-amount = Amount
workbook-budget-currency = Currency
workbook-budget-per = Per
workbook-budget-times = Times a year
workbook-budget-rate = Rate to { $currency }
workbook-budget-yearly = Recurring a year, { $currency }
workbook-budget-recurring = Recurring over the plan, { $currency }
workbook-budget-once = One-off, { $currency }
workbook-budget-total = Total over the plan, { $currency }
workbook-budget-share = Share
workbook-budget-sum = This department
workbook-budget-elsewhere = Paid by others, in no total
workbook-budget-paid-by = paid by { $who }
workbook-budget-not-added = in no sum: it can't be brought to the plan's currency or period
workbook-budget-no-line = on no budget line; computed by svcplan
workbook-budget-pay-without-line = Pay that no line carries
workbook-budget-balance = What is left over
workbook-budget-most = The most that may be spent
workbook-budget-less-cost = less what this department pays
workbook-budget-left = Left over
workbook-budget-reserve = less contingency
workbook-budget-left-after = Left after contingency
workbook-budget-by-category = By category

workbook-months-subject = Cost of each month, line by line, and what the budget leaves
workbook-months-about = Amounts in { $currency }; they belong to the days they are for, not to the day of the invoice
workbook-months-falls-in = One-off in
workbook-months-undated = Month not given
workbook-months-total = Total
workbook-months-so-far = Months of the plan by the end of each
workbook-months-several = several
workbook-months-not-added = in no sum
workbook-months-cost = Cost
workbook-months-budget = Budget
workbook-months-left = Left over
workbook-months-left-so-far = Left over so far
workbook-months-shares = How one-off amounts fall on the months

workbook-staffing-subject = Roles, heads, hours, full-time equivalents by month
workbook-staffing-about = FTE = heads × contract hours ÷ a full-time week; hours at work = that without shrinkage
workbook-staffing-role = Role
workbook-staffing-employment = Employment
workbook-staffing-works = Answers
workbook-staffing-heads = Heads
workbook-staffing-hours = Contract hours a week
workbook-staffing-shrinkage = Shrinkage
workbook-staffing-starts = Starts
workbook-staffing-ramp = Ramp, months
workbook-staffing-full-from = Full speed from
workbook-staffing-fte = FTE when all are there
workbook-staffing-fte-end = FTE at the end of the plan
workbook-staffing-at-work = Hours at work a week
workbook-staffing-pay = Pay of one a year, { $currency }
workbook-staffing-factor = Factor
workbook-staffing-cost = Cost a year, { $currency }
workbook-staffing-sum = Team
workbook-staffing-full-week = A full-time week: the longest of the team
workbook-staffing-by-month = FTE by month
workbook-staffing-month-ends = Last day

workbook-channels-subject = Demand, required against available people, promises
workbook-channels-about = FTE and agents come from the queue model of svcplan for the plan's last month, with the people there are; grey cells do not follow changes here
workbook-channels-channel = Channel
workbook-channels-work = Work
workbook-channels-model = Queue model
workbook-channels-contacts = Contacts a month
workbook-channels-handle-time = Minutes a contact
workbook-channels-work-hours = Hours of work a month
workbook-channels-busiest = Busiest time
workbook-channels-agents = Agents required then
workbook-channels-agents-there = Agents there
workbook-channels-required = FTE required
workbook-channels-low = at least
workbook-channels-high = at most
workbook-channels-available = FTE available
workbook-channels-left = FTE left over
workbook-channels-sum = All channels
workbook-channels-promises = Promises
workbook-channels-promise = Promise
workbook-channels-promised = Promised
workbook-channels-estimated = Estimated
workbook-channels-points = Points above
workbook-channels-verdict = Verdict
workbook-channels-fte-missing = FTE missing
# Queue models; Erlang is a name.
workbook-queue-erlang-c = Erlang C
workbook-queue-erlang-a = Erlang A
workbook-queue-chat-chain = chat chain
workbook-queue-backlog-balance = backlog balance
workbook-queue-weekly-chain = weekly chain
workbook-queue-none = none
workbook-work-live = live
workbook-work-concurrent = concurrent
workbook-work-deferred = deferred
workbook-work-none = none
workbook-verdict-kept = kept
workbook-verdict-low-end = kept only at the low end of demand
workbook-verdict-not-kept = not kept
workbook-verdict-cant-tell = the model can’t tell

workbook-objectives-subject = Baseline, target, due day, owner; cells for what is reached
workbook-objectives-about = Fill in the actual value; progress is the part of the way from baseline to target, against the part of the time that has passed
workbook-objectives-objective = Objective
workbook-objectives-statement = Statement
workbook-objectives-kpi = KPI
workbook-objectives-baseline = Baseline
workbook-objectives-measured-on = Measured on
workbook-objectives-target = Target
workbook-objectives-due = Due
workbook-objectives-model = The model says
workbook-objectives-actual = Actual
workbook-objectives-actual-on = Actual on
workbook-objectives-progress = Progress
workbook-objectives-expected = Expected by then
workbook-objectives-status = Status
workbook-objectives-milestones = Milestones
workbook-objectives-milestone-target = Wanted
workbook-objectives-reached = Reached
workbook-status-no-actual = no actual value
workbook-status-reached = reached
workbook-status-on-the-way = on the way
workbook-status-behind = behind
workbook-status-missed = missed
workbook-outlook-out-of-reach = out of reach
workbook-outlook-reached = reached already
workbook-outlook-open = open

workbook-kpis-subject = What is followed, with a cell for each month
workbook-kpis-about = Fill in a value for each month; the latest one is held against the floor at which the plan is opened again
workbook-kpis-kpi = KPI
workbook-kpis-definition = Definition
workbook-kpis-unit = Unit
workbook-kpis-better = Better is
workbook-kpis-floor = Floor
workbook-kpis-source = Source
workbook-kpis-every = Reported
workbook-kpis-latest = Latest
workbook-kpis-kept = Floor kept
workbook-kpis-floor-kept = kept
workbook-kpis-floor-broken = broken

workbook-roadmap-subject = Initiatives, phases and milestones in time
workbook-roadmap-about = ■ work, ◆ milestone or due day; the band follows the days, the stretch of the day judged on is marked at the top
workbook-roadmap-work = Initiative, phase
workbook-roadmap-status = Status
workbook-roadmap-start = Start
workbook-roadmap-due = Due
workbook-roadmap-days = Days
workbook-roadmap-after = After
workbook-roadmap-cost = Cost
workbook-roadmap-milestones = Milestones and due days

workbook-chart-by-category = Budget by category, { $currency } over the plan
workbook-chart-by-month = Cost by month, { $currency }
workbook-chart-fte = Required against available people, FTE by channel
workbook-chart-progress = Objectives: progress against time passed
workbook-chart-recurring = Recurring
workbook-chart-once = One-off
workbook-chart-required = Required
workbook-chart-available = Available
workbook-chart-data-above = Its numbers stand in the table above it.

## Papers for the board, for finance and for customers

confidential-lines = Lines shown as one sum
confidential-line = A confidential line
decision-approve = Approve this plan
decision-approve-budget = Approve this plan and its budget of { $amount }
decision-overspent = Close a gap of { $amount }: the lines of the budget exceed what may be spent
decision-choose = Choose
decision-carry = Carry this risk
decision-decides = Decides
decision-score = { $score } of 5 by weight
aims-caption = What changes, by when, and who answers for it
money-recurring = Recurring
money-not-added = Not in these sums, because the amount is not shown or not in the plan's currency
roadmap-caption = What is done when, and what there is at the end of it
top-risks-caption = The greatest risks; score = likelihood × impact, each 1 to 5
top-risks-what = What could happen
top-risks-done = What is done
months-caption = What this department pays, month by month
months-month = Month
months-undated = Once, in a month that is still open
months-period = The plan's period
months-note = Amounts fall on the days they are for; what is spent once falls in the month in which the initiative begins that it pays.
unit-costs-contact = a contact costs
unit-costs-settled = one settled at first contact costs
unit-costs-caption = What recurs, without contingency, shared out to the channels by hours of work
unit-costs-a-contact = A contact
unit-costs-first = Settled at first contact
unit-costs-stated = As the plan states it
unit-costs-all = All channels
reach-hours = We answer
reach-promises = We promise
reach-not-for = Please use another way for this
urgency-intro = Some things can't wait. The worse it is for you, the sooner we move.
urgency-caption = How soon you hear from us
urgency-if = If this happens
urgency-first = First reply
urgency-news = News at least every
urgency-settled = Settled within
urgency-clock = The clock runs
complaints-intro = Tell us on any of the ways above that you are not satisfied, and say what would put it right. You need not know whom to ask for: your case goes up by itself.
complaints-step-first = Somebody answers for your case within { $time }
complaints-step-next = Somebody higher up looks at it within { $time }
languages-caption = Languages by way to reach us
languages-way = Way
## Words of several figures

figure-total = Total
figure-milestone = Milestone
figure-milestones = Milestones

## Budget by category

figure-budget-title = Budget by category
figure-budget-tooltip = { $category }: { $amount }, of which recurring { $recurring }, one-off { $once }
# The three descriptions are put together with full stops.
figure-budget-description =
    { $count ->
        [one] { $count } category adding up to { $total }
       *[other] { $count } categories adding up to { $total }
    }
figure-budget-description-split =
    { $count ->
        [one] { $count } category adding up to { $total }, of which { $recurring } recurring and { $once } one-off
       *[other] { $count } categories adding up to { $total }, of which { $recurring } recurring and { $once } one-off
    }
figure-budget-largest = Largest: { $name }, { $amount } ({ $share })

## Objectives: baseline, milestones, target

figure-objectives-title = Baseline, milestones and target of each objective
figure-objectives-target-range = Target range
figure-objectives-better-higher = → higher is better
figure-objectives-better-lower = ← lower is better
figure-objectives-better-within = within the range is better
# $better is one of the three above.
figure-objectives-no-baseline = { $better }, no baseline
figure-objectives-count =
    { $count ->
        [one] { $count } objective
       *[other] { $count } objectives
    }
figure-objectives-from-to = { $name }: from { $from } to { $to }
figure-objectives-to = { $name }: to { $to }
# A column with one of the next three.
figure-objectives-better = Better
figure-objectives-higher = higher
figure-objectives-lower = lower
figure-objectives-within = within the range
figure-objectives-not-measured = not measured

## Roadmap

figure-roadmap-order = Must end before the next begins
figure-roadmap-early = Begins too early
figure-roadmap-initiatives =
    { $count ->
        [one] { $count } initiative
       *[other] { $count } initiatives
    }
figure-roadmap-milestones =
    { $count ->
        [one] { $count } milestone
       *[other] { $count } milestones
    }
figure-roadmap-both = { $initiatives } and { $milestones }
figure-roadmap-first = First to begin: { $name } ({ $dates })
figure-roadmap-last = Last to end: { $name } ({ $dates })

## Reporting lines

figure-reporting-title = Reporting lines
figure-reporting-roles =
    { $count ->
        [one] { $count } role
       *[other] { $count } roles
    }
figure-reporting-levels =
    { $count ->
        [one] { $count } level
       *[other] { $count } levels
    }
figure-reporting-description = { $roles } on { $levels }. At the top: { $tops }.
figure-reporting-heads = Heads

## Escalation ladder

figure-escalation-title = Escalation ladder
figure-escalation-axis = Time since the start
# $time is such as: after 15 min.
figure-escalation-reaches = { $severity } reaches { $role } { $time }
figure-escalation-description =
    { $count ->
        [one] { $count } severity, each with its steps on a common time axis.
       *[other] { $count } severities, each with its steps on a common time axis.
    }
figure-escalation-time = Time

## Why the model has no number. $field and the like are paths and names of the plan, such as channels.chat.handle_time.

reason-not-given = { $field } is not given
reason-unreadable = { $field } can’t be read
reason-no-period = the period of the plan is not given
reason-period-too-long = the period of the plan is longer than { $months } months or ends before it starts
reason-no-currency = the currency of the plan is not given
reason-out-of-range = { $field } { $limits }
reason-unbounded = { $field } grows without bound
reason-below-zero = { $field } is below zero
reason-is-zero = { $field } is zero
reason-no-attrition = the attrition of the team is not given
reason-no-hiring-lead = the time that hiring takes is not given
reason-never-opens = { $field } never opens in a normal week
reason-no-hour = { $field } has no hour in a normal week
reason-nothing-while-open = by { $field }, nothing comes in while it is open
reason-weight-below-zero = { $field } has a weight below zero
reason-unreadable-days = the days of { $field } can’t be read
reason-unreadable-day = a day of { $field } can’t be read
reason-unreadable-hours = the hours of { $field } can’t be read
reason-no-hour-of-day = { $field } has an hour that is not from 0 to 23
reason-no-role-works = no role works { $channel }
reason-no-contract-hours = no role has contract hours
reason-nobody-at-work = nobody is ever at work
reason-nobody-answers = nobody of the team answers it
reason-all-on-call = whoever is on call answers it at all hours that it is open
reason-turns-unknown = { $field } is not given, and who takes turns is no role of the team
reason-nobody-takes-turns = nobody takes turns in { $rota }
reason-fewer-than-at-once = { $rota } has fewer people than are on duty at the same time
reason-nobody-leads = nobody has the post that they report to
reason-nobody-reports = nobody who answers customers reports to anybody
reason-not-computed = not computed
reason-refused = { $refusal }
reason-beyond-chain = more people than the weekly chain was tried for
reason-queue-grows = the queue grows for ever in the busiest hours
reason-no-time-promised = no promise says in which time
reason-work-may-wait = work that waits for opening hours has no speed of answer
reason-no-patience = the patience of customers is not given
reason-nobody-gives-up = nobody gives up waiting for a written reply
reason-promise-of-nobody = nobody of the team answers the channel
reason-best-effort = best effort promises nothing that can be measured
reason-sent-by-machine = a receipt is sent by a machine, whoever is there
reason-replies-unknown = the plan does not say how often a case is answered again
reason-decided-behind-queue = the time to settle a matter is decided behind the queue
reason-no-share = the promise names no share of the contacts
reason-no-time = the promise names no time
reason-no-open-time = the time promised is no time that the channel is open
reason-everybody-in-time = no number of agents answers every contact in time, because contacts can always come at once
reason-may-go-first = people alone do not decide it: the segment may go before others
reason-no-such-result = the model does not compute { $kpi }
reason-no-such-results = the model does not compute their KPIs
reason-no-revenue = the plan does not say the revenue that the ratio is taken of
reason-routing-unknown = its people serve other live channels, too, and how contacts are routed is not known
reason-nothing-waits = no channel of the objective has contacts that wait
reason-nobody-on-channels = nobody is at work on the channels of the objective
reason-nobody-on-objective = nobody answers contacts on the channels of the objective
reason-no-channel = the objective has no channel
reason-no-baseline = the objective has no baseline to start from
reason-no-work-waits = no channel of the objective has work that waits
reason-money-not-computed = money is not computed
reason-no-rate = it is in { $from }, and the plan has no rate to { $to }
reason-beyond-plans = it comes to more than any plan can mean
reason-beyond-budgets = it is more than any budget
reason-heads-unknown = its head count is not known
reason-pay-below-zero = pay and head count can’t be below zero
reason-salary-without-period = its salary does not say for which period
reason-pay-needs-hours = pay by the hour needs contract hours
reason-salary-not-yearly = its salary can’t be brought to a year
reason-no-paid-role = no role that is paid could do the work
reason-duty-not-by-time = pay for being on duty is by the hour, day, week, month or year
reason-duty-without-time = it does not say for which time on duty it is paid
reason-duty-below-zero = pay and people on duty can’t be below zero
reason-unit-price = it is a price per unit, not a sum
reason-hour-of-which = it is a price per hour, and nothing says of which hours
reason-hour-of-option = it is a price per hour, and nothing says of which
reason-use-and-period = a price for one contact or hour can’t also be per period
reason-no-people = it is priced per person, and the plan has no people
reason-usage-unknown = it is priced per { $basis }, and neither usage nor a channel gives a count
reason-settled-unknown = no objective says which share of { $channel } is settled at first contact
reason-begins-after = it begins after the plan has ended
reason-no-months = the model gives no months
reason-too-short = the plan is too short
reason-undecided = nothing is decided, so the budget may hold none of the options
reason-is-reference = it is the option that the others are compared with
reason-option-below-zero = an option can’t cost less than nothing
reason-option-per-period = it is a price per unit and period, which no volume of contacts decides
reason-option-per-head = it is a price per seat or person, which no volume of contacts decides
reason-same-slope = neither costs more for more contacts than the other
reason-never-meet = one of the two costs less at every volume
reason-no-contacts = there are no contacts
reason-next-to-no-contacts = there are next to no contacts
reason-no-total = the budget has no total
reason-no-segment-share = no segment has a share
reason-shares-no-parts = the shares of the segments are no parts of one whole

## Between which values a number must lie; stands behind the name of the field.

limits-volume = must lie between zero and 10^15
limits-growth = must lie between -100% and 100,000% a year
limits-seconds = must be above zero and below 30 years
limits-share = must lie between 0% and 100%
limits-occupancy = must be above 0% and at most 100%
limits-conversations = must lie between 1 and 64 conversations
limits-contract-hours = must lie between 0 and 168 hours a week
limits-heads = must lie between zero and a thousand million
limits-turns = must be above zero and below a thousand million
limits-attrition = must lie between 0% and 1,000% a year
limits-hiring-lead = must lie between nothing and 100 years

## Why a queue can’t be computed.

refusal-everybody-in-time = no number of agents answers everybody in time
refusal-never-enough = no number of agents is enough
refusal-too-much-work = there is too much work to compute it
refusal-out-of-range = its numbers are beyond what a queue can be computed for

## What something is priced by.

basis-seat = licence
basis-person = person
basis-contact = contact
basis-resolution = resolution
basis-agent-hour = agent hour
