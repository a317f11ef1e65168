### German: the words of documents, in the notation of Fluent (https://projectfluent.org).
### A sentence may use fewer of its arguments than the English one, never others. What stands behind { $… } is text of a plan or a number.

-nbsp = { "\u00A0" }

## The language itself

direction = ltr

## Numbers
## Marks inside numbers. Numbers of up to number-ungrouped-digits digits keep together: 9800, 12.345.

number-decimal-mark = ,
number-group-mark = .
number-ungrouped-digits = 3
percent = { $number }{ -nbsp }%
money = { $amount }{ -nbsp }{ $currency }
range = { $low } bis { $high }
at-least = { $value } oder mehr
at-most = { $value } oder weniger

## Lengths of time
## $amount is the number as shown; $count chooses the plural form. Where a preposition stands in front, $case is oblique.
## Business time counts only while the department is open; calendar time never stops.

time-second = { $amount }{ -nbsp }s
time-minute = { $amount }{ -nbsp }min
time-hour = { $amount }{ -nbsp }h
time-day =
    { $count ->
        [one] { $amount }{ -nbsp }Tag
       *[other] { $case ->
            [oblique] { $amount }{ -nbsp }Tagen
           *[plain] { $amount }{ -nbsp }Tage
        }
    }
time-week =
    { $count ->
        [one] { $amount }{ -nbsp }Woche
       *[other] { $amount }{ -nbsp }Wochen
    }
time-business-second =
    { $count ->
        [one] { $amount }{ -nbsp }Arbeitssekunde
       *[other] { $amount }{ -nbsp }Arbeitssekunden
    }
time-business-minute =
    { $count ->
        [one] { $amount }{ -nbsp }Arbeitsminute
       *[other] { $amount }{ -nbsp }Arbeitsminuten
    }
time-business-hour =
    { $count ->
        [one] { $amount }{ -nbsp }Arbeitsstunde
       *[other] { $amount }{ -nbsp }Arbeitsstunden
    }
time-business-day =
    { $count ->
        [one] { $amount }{ -nbsp }Arbeitstag
       *[other] { $case ->
            [oblique] { $amount }{ -nbsp }Arbeitstagen
           *[plain] { $amount }{ -nbsp }Arbeitstage
        }
    }
time-business-week =
    { $count ->
        [one] { $amount }{ -nbsp }Arbeitswoche
       *[other] { $amount }{ -nbsp }Arbeitswochen
    }
time-calendar-second = { $amount }{ -nbsp }s
time-calendar-minute = { $amount }{ -nbsp }min
time-calendar-hour =
    { $count ->
        [one] { $amount }{ -nbsp }Stunde (rund um die Uhr)
       *[other] { $amount }{ -nbsp }Stunden (rund um die Uhr)
    }
time-calendar-day =
    { $count ->
        [one] { $amount }{ -nbsp }Kalendertag
       *[other] { $case ->
            [oblique] { $amount }{ -nbsp }Kalendertagen
           *[plain] { $amount }{ -nbsp }Kalendertage
        }
    }
time-calendar-week =
    { $count ->
        [one] { $amount }{ -nbsp }Kalenderwoche
       *[other] { $amount }{ -nbsp }Kalenderwochen
    }
time-compound = { $first } { $second }
time-within = innerhalb von { $time }
time-after = nach { $time }

## Calendar periods

period-hour =
    { $count ->
        [one] { $count }{ -nbsp }Stunde
       *[other] { $count }{ -nbsp }Stunden
    }
period-day =
    { $count ->
        [one] { $count }{ -nbsp }Tag
       *[other] { $count }{ -nbsp }Tage
    }
period-week =
    { $count ->
        [one] { $count }{ -nbsp }Woche
       *[other] { $count }{ -nbsp }Wochen
    }
period-month =
    { $count ->
        [one] { $count }{ -nbsp }Monat
       *[other] { $count }{ -nbsp }Monate
    }
period-quarter =
    { $count ->
        [one] { $count }{ -nbsp }Quartal
       *[other] { $count }{ -nbsp }Quartale
    }
period-year =
    { $count ->
        [one] { $count }{ -nbsp }Jahr
       *[other] { $count }{ -nbsp }Jahre
    }
cadence-hour =
    { $count ->
        [1] stündlich
       *[other] alle { $count }{ -nbsp }Stunden
    }
cadence-day =
    { $count ->
        [1] täglich
       *[other] alle { $count }{ -nbsp }Tage
    }
cadence-week =
    { $count ->
        [1] wöchentlich
       *[other] alle { $count }{ -nbsp }Wochen
    }
cadence-month =
    { $count ->
        [1] monatlich
       *[other] alle { $count }{ -nbsp }Monate
    }
cadence-quarter =
    { $count ->
        [1] vierteljährlich
       *[other] alle { $count }{ -nbsp }Quartale
    }
cadence-year =
    { $count ->
        [1] jährlich
       *[other] alle { $count }{ -nbsp }Jahre
    }
per-hour = { $what } pro Stunde
per-day = { $what } pro Tag
per-week = { $what } pro Woche
per-month = { $what } pro Monat
per-quarter = { $what } pro Quartal
per-year = { $what } pro Jahr
work-hours =
    { $count ->
        [one] { $amount }{ -nbsp }Stunde
       *[other] { $amount }{ -nbsp }Stunden
    }

## Prices

price-per-seat = { $price } je Lizenz
price-per-person = { $price } je Person
price-per-contact = { $price } je Kontakt
price-per-resolution = { $price } je Lösung
price-per-agent-hour = { $price } je Agentenstunde

## Values of KPIs

value-points =
    { $count ->
        [one] { $amount }{ -nbsp }Punkt
       *[other] { $amount }{ -nbsp }Punkte
    }
value-out-of = { $number } von { $top }
value-per = { $number } je { $base }

## Promises to customers
## Nouns or verbs that go with the sentences below: first reply 90% within 8 business hours.

promise-answer = Annahme
promise-acknowledge = Eingangsbestätigung
promise-first-reply = Erstantwort
promise-next-reply = Folgeantwort
promise-update = Zwischenbescheid
promise-resolve = Lösung
promise-call-back = Rückruf
promise-see = Bedienung vor Ort
promise-best-effort = nach Möglichkeit, ohne Zusage
promise-share-within = { $what } in { $share } der Fälle innerhalb von { $time }
promise-share = { $what } in { $share } der Fälle
promise-within = { $what } innerhalb von { $time }

## Dates
## $day is a number, $month one of the names below, $year four digits.

date-month = { $month } { $year }
date-day = { $day }.{ -nbsp }{ $month } { $year }
date-day-without-year = { $day }.{ -nbsp }{ $month }
date-short-day = { $day }.{ -nbsp }{ $month } { $year }
date-short-day-without-year = { $day }.{ -nbsp }{ $month }
date-span = { $from } bis { $to }
date-short-span = { $from } – { $to }
date-from = ab { $day }
date-to = bis { $day }
date-by = bis { $day }
month-1 = Januar
month-2 = Februar
month-3 = März
month-4 = April
month-5 = Mai
month-6 = Juni
month-7 = Juli
month-8 = August
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Dezember
month-short-1 = Jan.
month-short-2 = Feb.
month-short-3 = März
month-short-4 = Apr.
month-short-5 = Mai
month-short-6 = Juni
month-short-7 = Juli
month-short-8 = Aug.
month-short-9 = Sept.
month-short-10 = Okt.
month-short-11 = Nov.
month-short-12 = Dez.

## Opening hours
## Mon–Fri 09:00–17:00, closed on public holidays.

weekday-mo = Mo
weekday-tu = Di
weekday-we = Mi
weekday-th = Do
weekday-fr = Fr
weekday-sa = Sa
weekday-su = So
hours-public-holidays = Feiertage
hours-school-holidays = Schulferien
hours-closed = geschlossen
hours-always = rund um die Uhr
hours-closed-on-public-holidays = an gesetzlichen Feiertagen geschlossen
hours-closed-on = { $days } geschlossen

## Figures, and what the model says of people and promises

figure-and-more = und { $count } weitere
figure-and-more-in-table = und { $count } weitere, in der Tabelle
# A month of a year: January 2027.
date-month-and-year = { $month } { $year }

## What each month costs

figure-months-title = Budget nach Monaten
figure-months-recurring = Laufend { $amount }
figure-months-one-off = Einmalig { $amount }
figure-months-tooltip = { $month }: { $amount }, davon laufend { $recurring }, einmalig { $once }
figure-months-undated = Dazu einmalig { $amount } an einem Tag, den der Plan nicht nennt
figure-months-description =
    { $count ->
        [one] Ein Monat: { $total }, davon { $recurring } laufend und { $once } einmalig.
       *[other] { $count } Monate, zusammen { $total }, davon { $recurring } laufend und { $once } einmalig.
    }
figure-months-dearest = Am teuersten: { $month }, { $amount }.
figure-months-month = Monat
figure-months-recurring-part = Laufend
figure-months-one-off-part = Einmalig
figure-months-cost = Kosten
figure-months-no-date = Ohne Datum
figure-months-all = Alle Monate

## People required and available. FTE: full-time equivalents.

figure-people-title = Benötigte und vorhandene Stellen
figure-people-available = Vorhandene Stellen
figure-people-required = Benötigte Stellen
figure-people-range = günstig bis ungünstig
figure-people-fte-available = { $fte } Vollzeitstellen vorhanden
figure-people-fte-required = { $fte } Vollzeitstellen benötigt
figure-people-of = { $available } da, { $required } nötig
figure-people-description =
    { $count ->
        [one] Ein Kanal.
       *[other] { $count } Kanäle.
    }
figure-people-channel = Kanal
figure-people-enough = Genug?
staffing-enough = genug
staffing-enough-in-favourable-case = nur im günstigen Fall genug
staffing-short = { $fte } Stellen zu wenig

## Promises kept or not

figure-promises-title = Zusagen: gehalten oder nicht
figure-promises-key-promised = Zugesagt
figure-promises-key-expected = Zu erwarten mit den vorhandenen Leuten
figure-promises-key-range = Spanne
figure-promises-expected = Zu erwarten: { $share }
figure-promises-promised = zugesagt { $share }
figure-promises-levels = { $expected }, zugesagt { $promised }
figure-promises-description =
    { $count ->
        [one] Eine Zusage:
       *[other] { $count } Zusagen:
    }
figure-promises-count-kept = { $count } gehalten
figure-promises-count-unsure = { $count } nur im günstigen Fall gehalten
figure-promises-count-not-kept = { $count } nicht gehalten
figure-promises-count-unknown = { $count } nicht berechnet
figure-promises-promise = Zusage
figure-promises-head-expected = Zu erwarten
figure-promises-kept = Gehalten?
promise-kept = gehalten
promise-kept-in-favourable-case = nur im günstigen Fall gehalten
promise-not-kept = nicht gehalten
# $points: percentage points between what is expected and what is promised.
promise-not-kept-by = nicht gehalten, { $points } Punkte zu wenig
promise-depends-on-routing = offen: dieselben Leute bedienen auch andere Kanäle
promise-not-computed = nicht berechnet

## Risk matrix

figure-risks-title = Risikomatrix
figure-risks-likelihood = Wahrscheinlichkeit
figure-risks-impact = Auswirkung
figure-risks-certain = fast sicher
figure-risks-rare = selten
figure-risks-minor = gering
figure-risks-critical = kritisch
figure-risks-description =
    { $count ->
        [one] Ein Risiko:
       *[other] { $count } Risiken:
    }
figure-risks-greatest = Am größten: { $risk } ({ $score }).
figure-risks-number = Nummer
figure-risks-risk = Risiko
figure-risks-score = Wert
# A score with its band: 12, high.
figure-risks-score-and-band = { $score }, { $band }

## From goals to money

figure-goals-title = Vom Ziel zum Geld
figure-goals-description = Jede Linie führt von dem, was gewollt ist, zu dem, was es bewirkt.
figure-goals-what = Was
figure-goals-name = Name
figure-goals-leads-to = Führt zu
figure-goals-goals = Unternehmensziele
figure-goals-goal = Unternehmensziel
figure-goals-objectives = Ziele
figure-goals-objective = Ziel
figure-goals-kpis = Kennzahlen
figure-goals-kpi = Kennzahl
figure-goals-initiatives = Vorhaben
figure-goals-initiative = Vorhaben
figure-goals-lines = Budgetposten
figure-goals-line = Budgetposten

## The day that somebody named as today

figure-today = Heute, { $day }
figure-objectives-due-by = Fällig bis { $day }
figure-objectives-today = Die gestrichelten Linien zeigen, was am { $day } fällig ist, wenn sich jeder Wert gleichmäßig vom Ausgangswert über die Meilensteine zum Ziel bewegt.

## Can it be done? People and promises by the model

section-staffing = Ist das zu schaffen?
staffing-intro = Was die Zahlen des Plans ergeben: Anfragen, Bearbeitungszeit, Öffnungszeiten, Zusagen und Personal, in Warteschlangenmodelle eingesetzt.
staffing-month = Beurteilt wird { $month }, der letzte Monat des Plans, wenn alle da sind, die eingestellt werden sollen.
staffing-caption = Anfragen, Stellen und Zusagen nach Kanal
staffing-contacts = Kontakte im Monat
staffing-occupancy = Auslastung
staffing-busiest = Stärkste Zeit
staffing-busiest-open-hours = alle Öffnungsstunden zusammen
staffing-promises-caption = Zusagen mit den vorhandenen Leuten
staffing-missing = Um sie zu halten
staffing-fte-more = { $fte } Stellen mehr
staffing-shared = { $channels } brauchen zusammen { $demand } Arbeitsstunden in der Woche; ihre Leute, jede Person einmal gezählt, haben { $supply }: { $fte } Stellen zu wenig.
staffing-not-computed = Nicht berechnet: { $channels }.
staffing-method = Wie gerechnet wurde
staffing-method-erlang-c = Erlang C: Kunden warten, bis jemand frei ist, und niemand gibt auf.
staffing-method-erlang-a = Erlang A: Kunden warten, bis jemand frei ist oder ihre Geduld endet.
staffing-method-chat-chain = Chats: wie Erlang C, mit mehreren Gesprächen zugleich je Person.
staffing-method-backlog-balance = Bestandsrechnung: Arbeit, die warten darf, wird in den Öffnungsstunden erledigt; was ankommt, darf nicht mehr sein, als erledigt wird.
staffing-method-weekly-chain = Wochenkette: der Bestand wird durch die Öffnungsstunden einer Woche genau verfolgt.
staffing-method-people = Personal sind Vertragsstunden ohne Ausfallzeiten. Wer mehrere Kanäle bearbeitet, wird einmal gezählt und nach Bedarf verteilt. Eine Obergrenze der Auslastung zählt als Bedarf.
staffing-method-ranges = Wo der Plan eine Spanne nennt, wird an beiden Enden gerechnet: im günstigen und im ungünstigen Fall.

## Languages that people speak
## By their codes of ISO 639-1.

tongue-ar = Arabisch
tongue-bg = Bulgarisch
tongue-bn = Bengalisch
tongue-ca = Katalanisch
tongue-cs = Tschechisch
tongue-cy = Walisisch
tongue-da = Dänisch
tongue-de = Deutsch
tongue-el = Griechisch
tongue-en = Englisch
tongue-es = Spanisch
tongue-et = Estnisch
tongue-eu = Baskisch
tongue-fa = Persisch
tongue-fi = Finnisch
tongue-fr = Französisch
tongue-ga = Irisch
tongue-gl = Galicisch
tongue-gu = Gujarati
tongue-he = Hebräisch
tongue-hi = Hindi
tongue-hr = Kroatisch
tongue-hu = Ungarisch
tongue-hy = Armenisch
tongue-id = Indonesisch
tongue-is = Isländisch
tongue-it = Italienisch
tongue-ja = Japanisch
tongue-ka = Georgisch
tongue-ko = Koreanisch
tongue-lb = Luxemburgisch
tongue-lt = Litauisch
tongue-lv = Lettisch
tongue-mk = Mazedonisch
tongue-ms = Malaiisch
tongue-mt = Maltesisch
tongue-nb = Norwegisch
tongue-nl = Niederländisch
tongue-no = Norwegisch
tongue-pa = Punjabi
tongue-pl = Polnisch
tongue-pt = Portugiesisch
tongue-ro = Rumänisch
tongue-ru = Russisch
tongue-sk = Slowakisch
tongue-sl = Slowenisch
tongue-so = Somali
tongue-sq = Albanisch
tongue-sr = Serbisch
tongue-sv = Schwedisch
tongue-sw = Suaheli
tongue-ta = Tamil
tongue-th = Thailändisch
tongue-tl = Tagalog
tongue-tr = Türkisch
tongue-uk = Ukrainisch
tongue-ur = Urdu
tongue-vi = Vietnamesisch
tongue-zh = Chinesisch

## Documents and their sections

document-full = Gesamtplan
document-brief = Kurzfassung
document-handbook = Handbuch für Agenten
section-vision = Leitbild
section-goals = Unternehmensziele
section-objectives = Ziele
section-segments = Kundengruppen
section-channels = Kanäle und Serviceversprechen
section-kpis = Kennzahlen
section-team = Team
section-training = Schulungen
section-tools = Werkzeuge
section-budget = Budget
section-workflow = Ablauf eines Falls
section-severities = Dringlichkeitsstufen
section-escalations = Eskalation
section-initiatives = Maßnahmenplan
section-improvements = Verbesserungen
section-sourcing = Eigenleistung oder Fremdvergabe
section-risks = Risiken
section-assumptions = Annahmen
section-reviews = Überprüfungen
document-board = Vorlage für die Leitung
document-finance = Finanzbericht
document-charter = Serviceversprechen
section-contacts = Ansprechpersonen
section-decisions = Was zu entscheiden ist
section-aims = Ziele und Stand
section-money = Geld
section-roadmap = Fahrplan
section-top-risks = Größte Risiken
section-months = Kosten nach Monat
section-unit-costs = Kosten je Kontakt
section-reach = So erreichen Sie uns
section-urgency = Wenn es eilt
section-complaints = Wenn Sie nicht zufrieden sind
section-languages = Sprachen, die wir sprechen
handbook-channels = Kanäle, Servicezeiten und Serviceversprechen
handbook-workflow = Ablauf eines Falls
handbook-severities = Wie dringend ist es?
handbook-escalations = Wann und wie eskaliert wird
handbook-contacts = Ansprechpartner

## Words for the fixed choices of a plan
## One message for each word that a plan may use; the word is the end of the key.

channel-kind-phone = Telefon
channel-kind-callback = Rückruf
channel-kind-video = Video
channel-kind-counter = Schalter
channel-kind-chat = Chat
channel-kind-messaging = Messenger
channel-kind-email = E-Mail
channel-kind-form = Formular
channel-kind-social = Soziale Medien
channel-kind-post = Briefpost
channel-kind-community = Community
channel-kind-self-service = Selbstbedienung
channel-kind-bot = Bot
channel-status-live = in Betrieb
channel-status-pilot = Pilotbetrieb
channel-status-planned = geplant
channel-status-closing = läuft aus
initiative-status-planned = geplant
initiative-status-running = läuft
initiative-status-done = abgeschlossen
initiative-status-paused = ruht
initiative-status-dropped = verworfen
risk-band-low = niedrig
risk-band-moderate = mittel
risk-band-high = hoch
risk-band-extreme = kritisch
risk-response-avoid = vermeiden
risk-response-reduce = mindern
risk-response-transfer = übertragen
risk-response-accept = tragen
risk-status-open = offen
risk-status-occurred = eingetreten
risk-status-closed = geschlossen
employment-employee = fest angestellt
employment-part-time = Teilzeit
employment-student = Werkstudent/in
employment-agency = Zeitarbeit
employment-partner = Dienstleister
employment-volunteer = ehrenamtlich
workflow-actor-us = das Team
workflow-actor-customer = der Kunde
workflow-actor-third-party = ein Dritter
workflow-actor-nobody = niemand, der Fall ist abgeschlossen
budget-category-salaries = Gehälter
budget-category-benefits = Nebenleistungen
budget-category-recruitment = Personalgewinnung
budget-category-training = Schulung
budget-category-software = Software
budget-category-telephony = Telefonie
budget-category-automation = Automatisierung
budget-category-hardware = Hardware
budget-category-facilities = Räume
budget-category-outsourcing = Fremdvergabe
budget-category-translation = Übersetzung
budget-category-goodwill = Kulanz
budget-category-projects = Projekte
budget-category-contingency = Reserve
budget-category-other = Sonstiges
overheads-inside = in diesem Budget enthalten
overheads-elsewhere = von einer anderen Abteilung getragen
kpi-unit-percent = Prozent
kpi-unit-points = Punkte
kpi-unit-score = Durchschnittsnote
kpi-unit-seconds = Sekunden
kpi-unit-minutes = Minuten
kpi-unit-hours = Stunden
kpi-unit-days = Tage
kpi-unit-count = Anzahl
kpi-unit-per-100 = je 100
kpi-unit-per-1000 = je 1.000
kpi-unit-currency = Geldbetrag
kpi-unit-ratio = Verhältnis
kpi-unit-count-per-day = Anzahl pro Tag
kpi-unit-hours-per-year = Stunden pro Jahr
kpi-better-higher = höher ist besser
kpi-better-lower = niedriger ist besser
kpi-better-band = zu hoch und zu niedrig sind beide schlecht
kpi-statistic-mean = Mittelwert
kpi-statistic-median = Median
kpi-statistic-p90 = 90. Perzentil
kpi-statistic-share = Anteil an allen
kpi-statistic-total = Summe
benchmark-confidence-good = gute Belege
benchmark-confidence-fair = mäßige Belege
benchmark-confidence-weak = schwache Belege

## Counts of things

people =
    { $count ->
        [one] { $count }{ -nbsp }Person
       *[other] { $count }{ -nbsp }Personen
    }

## Words that several sections share

owner = Verantwortlich
due = Fällig
status = Status
source = Quelle
value = Wert
channels = Kanäle
customers = Kundengruppen
objectives = Ziele
languages = Sprachen
cost = Kosten
category = Kategorie
amount = Betrag
share = Anteil
a-year = Pro Jahr
role = Rolle
people-heading = Personen
reports-to = Berichtet an
severity = Dringlichkeit
response = Maßnahme
initiative = Vorhaben
budget-line = Budgetposten
when = Wann
contact = Kontakt
what-they-do = Aufgabe
at-work = Arbeitszeit
looked-at-again = Erneute Prüfung
serves = Zahlt ein auf

## About the plan

about-owner = Verantwortlich für den Plan
about-approver = Freigabe durch
about-approved = Freigegeben am
about-version = Version
about-reviewed = Zuletzt geprüft
about-review-every = Überprüfung
about-next-review = Nächste Prüfung bis
about-currency = Währung
about-rates = Wechselkurse
about-time-zone = Zeitzone
about-fiscal-year = Geschäftsjahr beginnt im
about-format = Planformat
about-files = Weitere Dateien

## Vision and goals

vision-measured-by = Gemessen an
vision-principles = Grundsätze
goals-caption = Was das Unternehmen erreichen will und welche Ziele dazu beitragen
goal = Unternehmensziel
goal-statement = Was das Unternehmen erreichen will
goal-served-by = Beitragende Ziele

## Objectives

objective = Ziel
objective-measure = Kennzahl
objective-from = Von
objective-to = Auf
objective-by = Bis
objective-baseline = Ausgangswert
objective-today = Heute
objective-target = Zielwert
objective-guards = Darf sich nicht verschlechtern
objective-initiatives = Vorhaben dazu
objective-milestones = Zwischenziele
objective-tactics = Vorgehen
objective-definition = Was gemessen wird
objective-kpi-definition = Definition

## Customers

segment-who = Wer
segment-share = Anteil an den Kontakten
segment-priority = Priorität
segment-needs = Bedürfnisse
segment-promises = Zugesagt
segment-size = Anzahl Kunden

## Channels

channels-caption = Kanäle im Überblick
channel = Kanal
channel-kind = Art
channel-address = Adresse
channel-hours = Servicezeiten
channel-volume = Kontaktvolumen
channel-handle-time = Bearbeitungszeit je Kontakt
channel-promises = Serviceversprechen
channel-not-for = Nicht geeignet für
channel-segments = Offen für
channel-answered-by = Bearbeitet von
channel-concurrency = Gleichzeitige Gespräche
channel-patience = Geduld der Kunden
channel-cost = Kosten je Kontakt

## Key figures

kpi-formula = Formel
kpi-unit = Einheit
kpi-unit-label = Einheit
kpi-direction = Richtung
kpi-range = Wertebereich
kpi-statistic-label = Statistisches Maß
kpi-every = Berichtet
kpi-floor = Planüberprüfung ab
kpi-benchmark = Üblich bei anderen
kpi-best = Bester veröffentlichter Wert
kpi-observed = Anderswo beobachtet

## Team

roles-caption = Rollen
team-shrinkage = Schwund (nicht verfügbare Arbeitszeit)
team-max-occupancy = Höchste Auslastung
team-attrition = Fluktuation pro Jahr
team-hiring-lead = Dauer bis zur Neueinstellung
role-hours = Vertragliche Arbeitszeit
role-salary = Gehalt
role-works = Bearbeitet
role-employment = Beschäftigung
role-location = Standort
role-skills = Kenntnisse
role-training = Schulung
role-starts = Beginnt am
role-ramp = Einarbeitungszeit
role-shrinkage = Schwund
role-max-occupancy = Höchste Auslastung
on-call = Rufbereitschaft
on-call-who = Wechseln sich ab
on-call-at-once = Gleichzeitig im Dienst
on-call-hours = Im Dienst
on-call-turn = Eine Schicht dauert
on-call-severities = Gerufen bei
on-call-channels = Beantworten
people-caption = Personen außerhalb des Teams
person-name = Name
contacts-caption = Ansprechpartner
contact-who = Wer

## Training and tools

training-caption = Was die Mitarbeitenden lernen
training-course = Schulung
training-what = Inhalt
training-for = Für
training-hours = Stunden je Person
tools-caption = Werkzeuge und ihre Kosten
tool = Werkzeug
tool-purpose = Zweck
tool-seats = Lizenzen
tool-price = Preis
tool-renews = Verlängerung am
tools-total = Alle Werkzeuge mit bekanntem Preis und bekannter Anzahl

## Budget

budget = Budget
budget-planned = Geplant
budget-of-it-one-off = davon einmalig
budget-total = Verfügbar
budget-total-in-period = Verfügbar im Planzeitraum
budget-lines-in-period = Posten im Planzeitraum
budget-recurring-yearly = Laufend, pro Jahr
budget-recurring-in-period = Laufend, im Planzeitraum
budget-one-off = Einmalig
budget-left-over = Verbleibend
budget-overspent = Überschreitung
budget-elsewhere = Von anderen getragen
budget-not-added = Nicht in diesen Summen
budget-contingency = Reserve
budget-contingency-in-period = Reserve im Planzeitraum
budget-loaded = Faktor von Bruttogehalt zu Vollkosten
budget-overheads = Gemeinkosten
budget-lines-caption = Budgetposten
budget-line-name = Posten
budget-in-period = Im Planzeitraum
budget-remarks = Anmerkungen
pay-caption = Personalkosten pro Jahr
pay-gross = Bruttogehalt
pay-factor = Faktor
pay-total = Alle Rollen mit Kopfzahl und Gehalt

## How a case runs, severities, escalation

workflow-caption = Die Zustände eines Falls
state = Zustand
state-means = Bedeutung
state-acts = Wer handelt als Nächstes
state-next = Mögliche Folgezustände
state-by-itself = Automatisch
state-clock = Zugesagte Zeiten
severities-caption = Wie schwer ein Fall wiegt und wie schnell er bearbeitet wird
severity-first-response = Erstantwort
severity-update = Zwischenbescheid alle
severity-resolve = Gelöst innerhalb von
severity-hours = Uhr läuft
severity-hours-long = Wann die Uhr läuft
severity-set-by = Festgelegt von
severity-means = Was einen Fall so dringend macht
escalation-trigger = Auslöser
escalation-message = Information an den Kunden
escalation-fallback = Wenn niemand reagiert
escalation-step = Stufe
escalation-within = Innerhalb von
escalation-to = Wer informiert wird
escalation-by = Wie

## Roadmap and improvements

initiative-deliverable = Ergebnis
initiative-moves = Bewegt
initiative-after = Nach
initiative-phases = Phasen
improvements-caption = Verbesserungen und der Tag, an dem ihre Wirkung geprüft wird
improvement = Verbesserung
improvement-found = Befund
improvement-finding = Befund
improvement-done = Maßnahme
improvement-action = Maßnahme
improvement-expected = Erwartete Wirkung
improvement-checked = Geprüft am
improvement-check-on = Geprüft am

## In-house or bought

sourcing-caption = Optionen, Noten von 1 bis 5 und ihr gewichteter Mittelwert
sourcing-option = Option
sourcing-score = Gewichtet
sourcing-weighted-mark = Gewichtete Note
sourcing-channels = Betrifft
sourcing-decision = Entscheidung
sourcing-because = Begründung
sourcing-decided = Entschieden am
sourcing-decider = Entschieden von
sourcing-contract-kpis = Vertraglich gemessen an
sourcing-exit = Ausstieg

## Risks and assumptions

risks-caption = Risiken, das größte zuerst; Risikowert = Wahrscheinlichkeit × Auswirkung, jeweils 1 bis 5
risk = Risiko
risk-score = Risikowert
risk-dates = Termine
risk-likelihood = Wahrscheinlichkeit, 1 bis 5
risk-impact = Auswirkung, 1 bis 5
risk-cause = Ursache
risk-trigger = Frühwarnzeichen
risk-action = Gegenmaßnahme
assumptions-caption = Wovon der Plan ausgeht, und bis wann
assumption = Annahme
assumption-what = Annahme
assumption-expires = Erneut prüfen ab
assumption-expires-long = Erneut zu prüfen ab

## Reviews

review-decided = Beschlüsse
review-looked-at = Betrachtet
review-attended = Teilnehmende
review-next = Nächster Termin

## Around the text of each document

colon = :
skip-to-content = Zum Inhalt springen
contents = Inhalt
footer-version = Version
footer-reviewed = geprüft am { $day }
footer-plan = Plan
footer-commit = Commit
figure-as-table = Die Abbildung als Tabelle
figure-data = { $title }: die Daten

## The brief

brief-money = Finanzen
brief-risks = Größte Risiken
brief-approved = freigegeben am { $day }
brief-categories-caption = Geplante Ausgaben nach Kategorie im Planzeitraum
brief-planned-in = Geplant über { $months }
brief-more = und { $count } weitere im Gesamtplan
brief-more-categories =
    { $count ->
        [one] und { $count } weitere Kategorie im Gesamtplan
       *[other] und { $count } weitere Kategorien im Gesamtplan
    }
brief-owner = Verantwortlich: { $name }.
brief-approver = Freigabe: { $name }.
brief-people = Personen: { $number }.
score-before = Risikowert

## Large numbers at the top
## Each stands under its number.

fact-objectives =
    { $count ->
        [one] Ziel
       *[other] Ziele
    }
fact-channels =
    { $count ->
        [one] Kanal
       *[other] Kanäle
    }
fact-people =
    { $count ->
        [one] Person
       *[other] Personen
    }
fact-planned-spend = geplante Ausgaben über { $months }
fact-initiatives =
    { $count ->
        [one] Vorhaben
       *[other] Vorhaben
    }
fact-risks =
    { $count ->
        [one] offenes Risiko
       *[other] offene Risiken
    }
fact-may-be-spent = verfügbar
fact-planned-in = geplant über { $months }
fact-left-over = verbleibend
fact-over-budget = über Budget

## Sentences and words inside the sections

change-from = von
change-to = auf
objective-no-target = kein Zielwert
handbook-time-zone = Alle Zeiten gelten in der Zeitzone
contacts-answers = bearbeitet
kpi-benchmark-range = { $low } bis { $high }, typisch { $typical }
budget-pay-of = Gehälter:
budget-pays = Gehälter: { $roles }.
budget-paid-by = Getragen von
budget-once = einmalig
budget-recurring-per-year = Laufend ({ $amount } pro Jahr)
budget-all-lines = Alle Posten dieser Abteilung
budget-all-lines-added = Alle Posten dieser Abteilung, ohne die nicht addierbaren
budget-not-added-because = Nicht in diesen Summen enthalten, weil Währung oder Anzahl nicht die des Plans ist:
budget-lines-heading = Posten
budget-all-lines-short = Alle Posten
budget-without-not-added = ohne nicht addierbare Posten
pay-all-roles = Alle Rollen
tools-cost-per-year = Die Werkzeuge kosten { $amount } pro Jahr, soweit Preis und Anzahl bekannt sind.
tool-billed = { $usage } abgerechnet
severity-example = Zum Beispiel:
severity-for-example = zum Beispiel: { $example }
state-clock-stands = stehen still
state-clock-runs = laufen
sourcing-weight = Gewicht { $weight }
sourcing-chosen = gewählt
risk-score-of = { $score } von 25, { $band }
risk-only-likelihood = Wahrscheinlichkeit { $mark }
risk-only-impact = Auswirkung { $mark }
risk-done-by = Erledigt bis { $day }
risk-review-on = erneute Prüfung { $day }
promise-terms = { $share } innerhalb von { $time }

## Files that are no templates: where they come from

file-plan-hash = Plan { $hash }
file-commit = Commit { $commit }

## The calendar (iCalendar)
## Most of these are titles of events: short, the kind of day first.

calendar-file-name = { $title }, { $organization }
calendar-file-about = Termine des Plans, geschrieben von { $stamp }
calendar-file-plan-ends = Planzeitraum endet
calendar-file-plan-review = Überprüfung des Plans
calendar-file-meeting = Planbesprechung: { $name }
calendar-file-next-meeting = Nächste Planbesprechung nach { $name }
calendar-file-kpi-report = Kennzahlenbericht, { $every }
calendar-file-goal-due = Unternehmensziel fällig: { $name }
calendar-file-objective-due = Ziel fällig: { $name }
calendar-file-milestone = Meilenstein: { $name } → { $target }
calendar-file-initiative-start = Beginn: { $name }
calendar-file-initiative-due = Fällig: { $name }
calendar-file-phase-due = Phase endet: { $phase } ({ $name })
calendar-file-improvement-due = Verbesserung fällig: { $name }
calendar-file-improvement-check = Wirkung prüfen: { $name }
calendar-file-training = Schulung: { $name }
calendar-file-role-starts = { $heads } × { $name }: erster Tag
calendar-file-renewal = Vertrag verlängert sich: { $name }
calendar-file-sourcing-review = Vergabe überprüfen: { $name }
calendar-file-risk-review = Risiko prüfen: { $name }
calendar-file-risk-action = Maßnahme zum Risiko fällig: { $name }
calendar-file-assumption = Annahme prüfen: { $name }
calendar-file-owner = Verantwortlich: { $name }
calendar-file-target = Zielwert: { $value }
calendar-file-baseline = Ausgangswert: { $value }
calendar-file-price = Preis: { $value }
calendar-file-line = Budgetposten: { $name }
calendar-file-attended = Teilgenommen: { $names }
calendar-file-looked-at = Betrachtet: { $what }
calendar-file-decided = Entschieden: { $what }
calendar-file-assumed = Angenommen: { $value }
calendar-file-exit = Ausstieg: { $text }
calendar-file-trigger = Anzeichen: { $text }
calendar-file-kind-review = Überprüfung
calendar-file-kind-aim = Ziel
calendar-file-kind-milestone = Meilenstein
calendar-file-kind-work = Arbeit
calendar-file-kind-contract = Vertrag
calendar-file-kind-risk = Risiko
calendar-file-kind-people = Personal

## The workbook (Excel)
## Names of sheets hold at most 31 characters. Heads of columns are short; they wrap between words.

workbook-owner = Verantwortlich
workbook-note = Anmerkung
workbook-sheet-page = Seite { $page } von { $pages }
workbook-sheet-overview = Übersicht
workbook-sheet-assumptions = Annahmen
workbook-sheet-budget = Budget
workbook-sheet-months = Monate
workbook-sheet-staffing = Personal
workbook-sheet-channels = Kanäle
workbook-sheet-objectives = Ziele
workbook-sheet-kpis = Kennzahlen
workbook-sheet-roadmap = Maßnahmenplan
workbook-per-year = Jahr
workbook-per-quarter = Quartal
workbook-per-month = Monat
workbook-per-week = Woche
workbook-per-day = Tag
workbook-per-once = einmal

workbook-overview-period = Zeitraum
workbook-overview-version = Fassung
workbook-overview-approver = Genehmigt von
workbook-overview-summary = Zusammenfassung
workbook-overview-key-numbers = Die wichtigsten Zahlen
workbook-overview-cost = Kosten im Planzeitraum
workbook-overview-cost-note = alle Posten, die diese Abteilung zahlt, und was kein Posten trägt
workbook-overview-one-off = davon einmalig
workbook-overview-one-off-note = einmal im Planzeitraum ausgegeben
workbook-overview-budget = Höchstens verfügbar
workbook-overview-budget-note = im Planzeitraum
workbook-overview-left = Verbleibt
workbook-overview-left-note = vor der Reserve; unter null ist überzogen
workbook-overview-heads = Personen
workbook-overview-heads-note = Köpfe nach Vertrag
workbook-overview-fte = Vollzeitstellen am Ende des Plans
workbook-overview-fte-note = nach Vertragsstunden, mit Eintrittstagen und Einarbeitung
workbook-overview-required = Von den Kanälen benötigte Vollzeitstellen
workbook-overview-required-note = für Zusagen, Stabilität und Auslastung, nach dem Warteschlangenmodell
workbook-overview-sheets = Blätter
workbook-overview-legend = So sind die Zellen zu lesen
workbook-overview-not-added = In keiner Summe
workbook-overview-pay-hidden = was Leute verdienen, steht nicht in diesem Dokument
workbook-overview-cost-without-pay = alle Posten, die diese Abteilung zahlt; ohne Löhne, die kein Posten trägt
workbook-legend-input = Blau
workbook-legend-input-note = aus dem Plan; wer es ändert, rechnet alles Folgende neu
workbook-legend-formula = Schwarz
workbook-legend-formula-note = Wörter und Ergebnisse von Formeln
workbook-legend-model = Grau
workbook-legend-model-note = von svcplan berechnet, nicht von dieser Arbeitsmappe: Eine Warteschlange hat keine Formel in Zellen. Es folgt keinen Änderungen hier.
workbook-legend-fill = Auszufüllen
workbook-legend-fill-note = wartet auf einen gemessenen Wert

workbook-assumptions-about = Faktoren, die Formeln verwenden, jeder eine benannte Zelle, und was der Plan voraussetzt
workbook-assumptions-what = Was
workbook-assumptions-value = Wert
workbook-assumptions-name = Name in Formeln
workbook-assumptions-source = Quelle oder Anmerkung
workbook-assumptions-check-by = Prüfen bis
workbook-assumptions-assumed = Angenommen
workbook-assumptions-times = Wie oft im Jahr ein Betrag fällig ist
workbook-assumptions-times-note = 12 Monate, 52 Wochen, 365 Tage: die Übung von Budgets. Ein Betrag ohne Zeitraum wird einmal ausgegeben.
workbook-assumptions-granted = Vorausgesetzt
workbook-assumption-first-day = Erster Tag des Plans
workbook-assumption-last-day = Letzter Tag des Plans
workbook-assumption-months = Monate des Plans
workbook-assumption-judged-on = Beurteilt am
workbook-assumption-judged-on-note = was bis jetzt erreicht sein soll, gilt für diesen Tag; =HEUTE() folgt dem Kalender
workbook-assumption-loaded = Faktor vom Bruttolohn zu den vollen Kosten
workbook-assumption-loaded-note = für Personal auf der eigenen Gehaltsliste
workbook-assumption-contingency = Reserve, Anteil des Budgets
workbook-assumption-rate = 1 { $of } in { $to }
workbook-assumption-shrinkage = Ausfallzeit des Teams
workbook-assumption-occupancy = Höchste Auslastung
workbook-assumption-attrition = Fluktuation im Jahr

workbook-budget-subject = Posten, Summen, was verbleibt, Kategorien
workbook-budget-about = Summen in { $currency } über { $months } Monate, { $period }
workbook-budget-line = Posten
workbook-budget-category = Kategorie
workbook-budget-amount = Betrag
workbook-budget-currency = Währung
workbook-budget-per = Je
workbook-budget-times = Mal im Jahr
workbook-budget-rate = Kurs zu { $currency }
workbook-budget-yearly = Laufend im Jahr, { $currency }
workbook-budget-recurring = Laufend im Zeitraum, { $currency }
workbook-budget-once = Einmalig, { $currency }
workbook-budget-total = Summe im Zeitraum, { $currency }
workbook-budget-share = Anteil
workbook-budget-sum = Diese Abteilung
workbook-budget-elsewhere = Zahlen andere, in keiner Summe
workbook-budget-paid-by = zahlt { $who }
workbook-budget-not-added = in keiner Summe: nicht auf Währung oder Zeitraum des Plans zu bringen
workbook-budget-no-line = in keinem Budgetposten; von svcplan berechnet
workbook-budget-pay-without-line = Löhne, die kein Posten trägt
workbook-budget-balance = Was verbleibt
workbook-budget-most = Höchstens verfügbar
workbook-budget-less-cost = abzüglich dessen, was diese Abteilung zahlt
workbook-budget-left = Verbleibt
workbook-budget-reserve = abzüglich Reserve
workbook-budget-left-after = Verbleibt nach Reserve
workbook-budget-by-category = Nach Kategorien

workbook-months-subject = Kosten jedes Monats, Posten für Posten, und was das Budget übrig lässt
workbook-months-about = Beträge in { $currency }; sie gehören zu den Tagen, für die sie sind, nicht zum Tag der Rechnung
workbook-months-falls-in = Einmalig im
workbook-months-undated = Ohne Monat
workbook-months-total = Summe
workbook-months-so-far = Monate des Plans bis zum Ende jedes Monats
workbook-months-several = mehrere
workbook-months-not-added = in keiner Summe
workbook-months-cost = Kosten
workbook-months-budget = Budget
workbook-months-left = Verbleibt
workbook-months-left-so-far = Verbleibt bisher
workbook-months-shares = Wie einmalige Beträge auf die Monate fallen

workbook-staffing-subject = Rollen, Köpfe, Stunden, Vollzeitstellen nach Monaten
workbook-staffing-about = Vollzeitstellen = Köpfe × Vertragsstunden ÷ volle Woche; Stunden bei der Arbeit = diese ohne Ausfallzeit
workbook-staffing-role = Rolle
workbook-staffing-employment = Beschäftigung
workbook-staffing-works = Bearbeitet
workbook-staffing-heads = Köpfe
workbook-staffing-hours = Vertragsstunden je Woche
workbook-staffing-shrinkage = Ausfallzeit
workbook-staffing-starts = Eintritt
workbook-staffing-ramp = Einarbeitung, Monate
workbook-staffing-full-from = Voll ab
workbook-staffing-fte = Stellen, wenn alle da sind
workbook-staffing-fte-end = Stellen am Ende des Plans
workbook-staffing-at-work = Stunden bei der Arbeit je Woche
workbook-staffing-pay = Lohn je Person im Jahr, { $currency }
workbook-staffing-factor = Faktor
workbook-staffing-cost = Kosten im Jahr, { $currency }
workbook-staffing-sum = Team
workbook-staffing-full-week = Eine volle Woche: die längste im Team
workbook-staffing-by-month = Vollzeitstellen nach Monaten
workbook-staffing-month-ends = Letzter Tag

workbook-channels-subject = Nachfrage, benötigte und vorhandene Leute, Zusagen
workbook-channels-about = Stellen und Personen kommen aus dem Warteschlangenmodell von svcplan für den letzten Monat des Plans, mit den vorhandenen Leuten; graue Zellen folgen keinen Änderungen hier
workbook-channels-channel = Kanal
workbook-channels-work = Arbeit
workbook-channels-model = Modell
workbook-channels-contacts = Anfragen im Monat
workbook-channels-handle-time = Minuten je Anfrage
workbook-channels-work-hours = Arbeitsstunden im Monat
workbook-channels-busiest = Stärkste Zeit
workbook-channels-agents = Dann benötigte Personen
workbook-channels-agents-there = Personen da
workbook-channels-required = Stellen benötigt
workbook-channels-low = mindestens
workbook-channels-high = höchstens
workbook-channels-available = Stellen vorhanden
workbook-channels-left = Stellen übrig
workbook-channels-sum = Alle Kanäle
workbook-channels-promises = Zusagen
workbook-channels-promise = Zusage
workbook-channels-promised = Zugesagt
workbook-channels-estimated = Zu erwarten
workbook-channels-points = Punkte darüber
workbook-channels-verdict = Urteil
workbook-channels-fte-missing = Stellen fehlen
# Queue models; Erlang is a name.
workbook-queue-erlang-c = Erlang C
workbook-queue-erlang-a = Erlang A
workbook-queue-chat-chain = Chat-Kette
workbook-queue-backlog-balance = Rückstandsbilanz
workbook-queue-weekly-chain = Wochenkette
workbook-queue-none = keines
workbook-work-live = sofort
workbook-work-concurrent = gleichzeitig
workbook-work-deferred = später
workbook-work-none = keine
workbook-verdict-kept = gehalten
workbook-verdict-low-end = nur bei geringer Nachfrage gehalten
workbook-verdict-not-kept = nicht gehalten
workbook-verdict-cant-tell = das Modell kann es nicht sagen

workbook-objectives-subject = Ausgangswert, Zielwert, Termin, Verantwortliche; Zellen für das Erreichte
workbook-objectives-about = Den Istwert eintragen; Fortschritt ist der Teil des Weges vom Ausgangswert zum Zielwert, gemessen am Teil der vergangenen Zeit
workbook-objectives-objective = Ziel
workbook-objectives-statement = Wortlaut
workbook-objectives-kpi = Kennzahl
workbook-objectives-baseline = Ausgangswert
workbook-objectives-measured-on = Gemessen am
workbook-objectives-target = Zielwert
workbook-objectives-due = Fällig
workbook-objectives-model = Das Modell sagt
workbook-objectives-actual = Istwert
workbook-objectives-actual-on = Istwert vom
workbook-objectives-progress = Fortschritt
workbook-objectives-expected = Dann zu erwarten
workbook-objectives-status = Stand
workbook-objectives-milestones = Meilensteine
workbook-objectives-milestone-target = Gewollt
workbook-objectives-reached = Erreicht
workbook-status-no-actual = kein Istwert
workbook-status-reached = erreicht
workbook-status-on-the-way = auf dem Weg
workbook-status-behind = im Rückstand
workbook-status-missed = verfehlt
workbook-outlook-out-of-reach = außer Reichweite
workbook-outlook-reached = schon erreicht
workbook-outlook-open = offen

workbook-kpis-subject = Was verfolgt wird, mit einer Zelle für jeden Monat
workbook-kpis-about = Für jeden Monat einen Wert eintragen; der letzte wird an der Schwelle gemessen, ab der der Plan neu geöffnet wird
workbook-kpis-kpi = Kennzahl
workbook-kpis-definition = Bedeutung
workbook-kpis-unit = Einheit
workbook-kpis-better = Besser ist
workbook-kpis-floor = Schwelle
workbook-kpis-source = Quelle
workbook-kpis-every = Berichtet
workbook-kpis-latest = Zuletzt
workbook-kpis-kept = Schwelle
workbook-kpis-floor-kept = eingehalten
workbook-kpis-floor-broken = verletzt

workbook-roadmap-subject = Vorhaben, Phasen und Meilensteine in der Zeit
workbook-roadmap-about = ■ Arbeit, ◆ Meilenstein oder Termin; das Band folgt den Tagen, der Abschnitt des Urteilstags ist oben hervorgehoben
workbook-roadmap-work = Vorhaben, Phase
workbook-roadmap-status = Stand
workbook-roadmap-start = Beginn
workbook-roadmap-due = Fällig
workbook-roadmap-days = Tage
workbook-roadmap-after = Nach
workbook-roadmap-cost = Kosten
workbook-roadmap-milestones = Meilensteine und Termine

workbook-chart-by-category = Budget nach Kategorien, { $currency } im Planzeitraum
workbook-chart-by-month = Kosten nach Monaten, { $currency }
workbook-chart-fte = Benötigte und vorhandene Vollzeitstellen nach Kanälen
workbook-chart-progress = Ziele: Fortschritt gegen vergangene Zeit
workbook-chart-recurring = Laufend
workbook-chart-once = Einmalig
workbook-chart-required = Benötigt
workbook-chart-available = Vorhanden
workbook-chart-data-above = Die Zahlen stehen in der Tabelle darüber.

## Papers for the board, for finance and for customers

confidential-lines = Posten, als eine Summe gezeigt
confidential-line = Ein vertraulicher Posten
decision-approve = Diesen Plan genehmigen
decision-approve-budget = Diesen Plan und sein Budget von { $amount } genehmigen
decision-overspent = Eine Lücke von { $amount } schließen: Die Posten übersteigen, was ausgegeben werden darf
decision-choose = Wählen
decision-carry = Dieses Risiko tragen
decision-decides = Entscheidet
decision-score = { $score } von 5, gewichtet
aims-caption = Was sich ändert, bis wann, und wer dafür einsteht
money-recurring = Laufend
money-not-added = Nicht in diesen Summen, weil der Betrag nicht gezeigt wird oder nicht in der Währung des Plans steht
roadmap-caption = Was wann getan wird, und was am Ende da ist
top-risks-caption = Die größten Risiken; Wert = Wahrscheinlichkeit × Folgen, je 1 bis 5
top-risks-what = Was geschehen könnte
top-risks-done = Was getan wird
months-caption = Was diese Abteilung zahlt, Monat für Monat
months-month = Monat
months-undated = Einmalig, in einem noch offenen Monat
months-period = Der Planzeitraum
months-note = Beträge fallen auf die Tage, für die sie sind; Einmaliges fällt in den Monat, in dem das Vorhaben beginnt, das es bezahlt.
unit-costs-contact = kostet ein Kontakt
unit-costs-settled = kostet ein sofort gelöster
unit-costs-caption = Was laufend anfällt, ohne Reserve, nach Arbeitsstunden auf die Kanäle verteilt
unit-costs-a-contact = Ein Kontakt
unit-costs-first = Beim ersten Kontakt gelöst
unit-costs-stated = Laut Plan
unit-costs-all = Alle Kanäle
reach-hours = Wir antworten
reach-promises = Wir versprechen
reach-not-for = Dafür bitte einen anderen Weg nehmen
urgency-intro = Manches kann nicht warten. Je schlimmer es für Sie ist, desto schneller handeln wir.
urgency-caption = Wie schnell Sie von uns hören
urgency-if = Wenn das geschieht
urgency-first = Erste Antwort
urgency-news = Nachricht mindestens alle
urgency-settled = Gelöst binnen
urgency-clock = Die Uhr läuft
complaints-intro = Sagen Sie uns auf einem der Wege oben, dass Sie nicht zufrieden sind und was es gutmachen würde. Sie müssen nicht wissen, wen Sie verlangen sollen: Ihr Fall geht von selbst nach oben.
complaints-step-first = Binnen { $time } steht jemand für Ihren Fall ein
complaints-step-next = Binnen { $time } sieht ihn sich jemand weiter oben an
languages-caption = Sprachen nach Weg
languages-way = Weg
## KPIs of the built-in catalogue
## The name, what it says, how it is computed. English stands in src/catalogue/kpis.toml.

kpi-name-first-response-time = Erstantwortzeit
kpi-says-first-response-time = Wie lange ein Kunde ab der ersten Nachricht wartet, bis ihm ein Mensch eine erste inhaltliche, für ihn sichtbare Antwort gibt.
kpi-computed-first-response-time = Zeitpunkt der ersten öffentlichen Antwort eines Menschen − Zeitpunkt der Ticketerstellung; als Median und 90. Perzentil, mit Angabe, ob nur die Servicezeit oder jede Stunde zählt
kpi-name-next-reply-time = Folgeantwortzeit
kpi-says-next-reply-time = Wie lange ein Kunde auf die nächste öffentliche Antwort wartet, nachdem er in einem laufenden Ticket erneut geschrieben hat.
kpi-computed-next-reply-time = Zeitpunkt der nächsten öffentlichen Antwort − Zeitpunkt der ältesten noch unbeantworteten Kundennachricht
kpi-name-resolution-time = Lösungszeit
kpi-says-resolution-time = Zeit von der Eröffnung eines Tickets bis zu seiner endgültigen, also letzten Lösung.
kpi-computed-resolution-time = Zeitpunkt der letzten Lösung − Zeitpunkt der Erstellung, als Median; mit Angabe, ob die Wartezeit auf den Kunden mitzählt
kpi-name-average-speed-of-answer = Durchschnittliche Wartezeit (ASA)
kpi-says-average-speed-of-answer = Durchschnittliche Zeit, die angenommene Anrufer in der Warteschleife verbracht haben.
kpi-computed-average-speed-of-answer = gesamte Wartezeit angenommener Anrufe ÷ angenommene Anrufe
kpi-name-service-level = Servicelevel
kpi-says-service-level = Anteil der Kontakte, die innerhalb einer festgelegten Zahl von Sekunden angenommen werden. Ohne diese Zahl sagt der Wert nichts aus.
kpi-computed-service-level = innerhalb der Schwelle angenommene Kontakte ÷ eingegangene Kontakte × 100; Anrufer, die aufgegeben haben, zählen zu den eingegangenen; angeben, welche kurzen Aufleger nicht mitzählen
kpi-name-abandonment-rate = Abbruchquote
kpi-says-abandonment-rate = Anteil der Anrufe oder Chats, bei denen der Kunde aufgibt, bevor sich jemand meldet.
kpi-computed-abandonment-rate = abgebrochene Kontakte ÷ eingegangene Kontakte × 100; angeben, welche kurzen Aufleger nicht mitzählen
kpi-name-answer-rate = Annahmequote
kpi-says-answer-rate = Anteil der Kontakte, die überhaupt angenommen wurden, gleich nach welcher Zeit.
kpi-computed-answer-rate = angenommene Kontakte ÷ eingegangene Kontakte × 100
kpi-name-customer-update-rate = Quote pünktlicher Zwischenbescheide
kpi-says-customer-update-rate = Anteil der zugesagten Zwischenbescheide zu offenen Anliegen, die Kunden rechtzeitig erhalten haben.
kpi-computed-customer-update-rate = rechtzeitig versandte Zwischenbescheide ÷ fällige Zwischenbescheide × 100
kpi-name-sla-compliance = SLA-Erfüllung
kpi-says-sla-compliance = Anteil der Tickets mit Zeitvorgabe, die ihre Vorgabe eingehalten haben.
kpi-computed-sla-compliance = Tickets innerhalb ihrer Vorgabe ÷ Tickets mit Vorgabe × 100
kpi-name-first-contact-resolution = Erstlösungsquote
kpi-says-first-contact-resolution = Anteil der Anliegen, die beim ersten Kontakt erledigt werden, sodass sich der Kunde innerhalb einer festgelegten Zeit, meist 7 oder 30 Tage, nicht noch einmal deswegen meldet.
kpi-computed-first-contact-resolution = ohne Folgekontakt erledigte Anliegen ÷ alle Anliegen × 100; ermittelt durch Befragung oder Suche nach Folgekontakten; bei Tickets ersatzweise: eine öffentliche Antwort und keine Wiedereröffnung
kpi-name-one-contact-resolution = Lösung mit einem einzigen Kontakt
kpi-says-one-contact-resolution = Strenger als die Erstlösungsquote: Auch ein Kontakt zum selben Anliegen in einem anderen Kanal, etwa eine E-Mail vor dem Anruf, verletzt sie.
kpi-computed-one-contact-resolution = mit einem Kontakt in einem Kanal erledigte Anliegen ÷ alle Anliegen × 100
kpi-name-csat = Kundenzufriedenheit (Anteil Zufriedener)
kpi-says-csat = Anteil der Umfrageantworten, die im positiven Teil der Skala liegen.
kpi-computed-csat = positive Antworten ÷ alle Antworten × 100; angeben, was als positiv gilt: 4–5 von 5, „Gut“ von „Gut/Schlecht“ oder 9–10 von 10
kpi-name-csat-mean = Kundenzufriedenheit (Mittelwert)
kpi-says-csat-mean = Mittelwert der Umfrageantworten auf einer Skala von 1 bis 5.
kpi-computed-csat-mean = Summe der Noten ÷ Anzahl der Noten
kpi-name-nps = Net Promoter Score
kpi-says-nps = Um wie viel mehr Kunden das Unternehmen empfehlen als davon abraten würden: Anteil der Antworten 9 oder 10 auf einer Skala von 0 bis 10 minus Anteil der Antworten 0 bis 6.
kpi-computed-nps = Prozentsatz der Promotoren (9–10) − Prozentsatz der Kritiker (0–6)
kpi-name-ces = Customer Effort Score (Mittelwert)
kpi-says-ces = Mittlere Zustimmung von 1 bis 7 zu der Aussage, das Unternehmen habe es leicht gemacht, das Anliegen zu erledigen; 7 heißt leicht. Eine ältere Fassung fragt nach dem Aufwand von 1 bis 5; dort ist ein niedriger Wert gut.
kpi-computed-ces = Summe der Werte ÷ Anzahl der Werte; stets Skala angeben und welches Ende gut ist
kpi-name-ces-easy-share = Kundenaufwand (Anteil „leicht“)
kpi-says-ces-easy-share = Anteil der Kunden, die es leicht fanden, die also auf der siebenstufigen Skala mit 5, 6 oder 7 geantwortet haben.
kpi-computed-ces-easy-share = Antworten 5 bis 7 ÷ alle Antworten × 100
kpi-name-retention-rate = Kundenbindungsquote
kpi-says-retention-rate = Anteil der Kunden zu Beginn eines Zeitraums, die am Ende noch Kunden sind.
kpi-computed-retention-rate = (Kunden am Ende − gewonnene Kunden) ÷ Kunden zu Beginn × 100
kpi-name-churn-rate = Kundenabwanderungsquote
kpi-says-churn-rate = Anteil der Kunden, die in einem Zeitraum verloren gingen.
kpi-computed-churn-rate = verlorene Kunden ÷ Kunden zu Beginn × 100
kpi-name-complaint-rate = Beschwerdequote
kpi-says-complaint-rate = Förmliche Beschwerden über den Service je 1.000 Kontakte.
kpi-computed-complaint-rate = Beschwerden ÷ Kontakte × 1.000
kpi-name-survey-response-rate = Rücklaufquote der Umfrage
kpi-says-survey-response-rate = Anteil der versandten Umfragen, die Kunden beantwortet haben.
kpi-computed-survey-response-rate = Antworten ÷ versandte Umfragen × 100
kpi-name-qa-score = Qualitätsbewertung
kpi-says-qa-score = Mittleres Ergebnis der Kontakte, die anhand eines Bewertungsbogens geprüft wurden.
kpi-computed-qa-score = erreichte Punkte ÷ mögliche Punkte × 100, über eine angegebene Stichprobe
kpi-name-reopen-rate = Wiedereröffnungsquote
kpi-says-reopen-rate = Anteil der gelösten Tickets, die mindestens einmal wieder geöffnet wurden.
kpi-computed-reopen-rate = mindestens einmal wieder geöffnete Tickets ÷ gelöste Tickets × 100
kpi-name-escalation-rate = Eskalationsquote
kpi-says-escalation-rate = Anteil der Kontakte, die an eine höhere Supportstufe oder eine andere Abteilung übergeben werden.
kpi-computed-escalation-rate = eskalierte Kontakte ÷ bearbeitete Kontakte × 100
kpi-name-transfer-rate = Weiterleitungsquote
kpi-says-transfer-rate = Anteil der Kontakte, die an andere Mitarbeitende oder Warteschlangen weitergegeben werden.
kpi-computed-transfer-rate = weitergeleitete Kontakte ÷ bearbeitete Kontakte × 100; im Helpdesk: Weiterleitungen = Zuweisungen − 1
kpi-name-replies-per-ticket = Antworten je Ticket
kpi-says-replies-per-ticket = Mittlere Zahl öffentlicher Antworten, die bis zur Lösung eines Tickets geschrieben werden.
kpi-computed-replies-per-ticket = öffentliche Antworten der Agenten ÷ gelöste Tickets
kpi-name-average-handle-time = Durchschnittliche Bearbeitungszeit (AHT)
kpi-says-average-handle-time = Mittlere Arbeitszeit für einen Kontakt: Sprechen oder Schreiben, Halten und Nachbearbeitung.
kpi-computed-average-handle-time = (Gesprächs- oder Schreibzeit + Haltezeit + Nachbearbeitung) ÷ bearbeitete Kontakte
kpi-name-after-contact-work = Nachbearbeitungszeit
kpi-says-after-contact-work = Mittlere Zeit, um einen Kontakt abzuschließen, nachdem der Kunde gegangen ist: Notizen, Codes, Folgeaufgaben.
kpi-computed-after-contact-work = Nachbearbeitung ÷ bearbeitete Kontakte
kpi-name-occupancy = Auslastung
kpi-says-occupancy = Anteil der angemeldeten, verfügbaren Zeit, den Agenten mit Kontakten statt mit Warten verbringen.
kpi-computed-occupancy = Bearbeitungszeit ÷ (Bearbeitungszeit + Bereitschaftszeit) × 100
kpi-name-utilisation = Nutzungsgrad
kpi-says-utilisation = Anteil der gesamten bezahlten Zeit, einschließlich Urlaub, Pausen und Schulung, den Agenten mit Kontakten verbringen.
kpi-computed-utilisation = Bearbeitungszeit ÷ bezahlte Zeit × 100, also Auslastung × (1 − Schwund)
kpi-name-shrinkage = Schwund (Shrinkage)
kpi-says-shrinkage = Anteil der bezahlten Zeit, in der Agenten keine Kontakte annehmen können: Urlaub, Krankheit, Pausen, Schulung, Besprechungen.
kpi-computed-shrinkage = für Kontakte nicht verfügbare bezahlte Zeit ÷ bezahlte Zeit × 100; benötigte Personen = benötigte Plätze ÷ (1 − Schwund)
kpi-name-schedule-adherence = Einsatzplantreue
kpi-says-schedule-adherence = Anteil der geplanten Zeit, in der Agenten das getan haben, was der Einsatzplan für diesen Moment vorsah.
kpi-computed-schedule-adherence = Zeit im geplanten Zustand ÷ geplante Zeit × 100
kpi-name-tickets-per-agent = Bearbeitete Kontakte je Agent
kpi-says-tickets-per-agent = Mittlere Zahl der Kontakte, die ein Agent an einem Arbeitstag bearbeitet.
kpi-computed-tickets-per-agent = bearbeitete Kontakte ÷ von Agenten gearbeitete Tage
kpi-name-chat-concurrency = Parallele Chats
kpi-says-chat-concurrency = Mittlere Zahl der Chats, die ein Agent gleichzeitig führt.
kpi-computed-chat-concurrency = Summe aller Chatdauern ÷ Zeit der Agenten im Chat
kpi-name-cost-per-contact = Kosten je Kontakt
kpi-says-cost-per-contact = Alles, was der Betrieb des Service in einem Zeitraum kostet, geteilt durch die darin bearbeiteten Kontakte.
kpi-computed-cost-per-contact = gesamte Betriebskosten ÷ bearbeitete Kontakte
kpi-name-cost-per-resolution = Kosten je Lösung
kpi-says-cost-per-resolution = Alles, was der Betrieb des Service in einem Zeitraum kostet, geteilt durch die darin erledigten Anliegen.
kpi-computed-cost-per-resolution = gesamte Betriebskosten ÷ erledigte Anliegen, etwa Kosten je Kontakt × Kontakte je Anliegen
kpi-name-support-cost-ratio = Supportkosten im Verhältnis zum Umsatz
kpi-says-support-cost-ratio = Was der Betrieb des Supports kostet, als Anteil am Umsatz oder am wiederkehrenden Umsatz des Unternehmens.
kpi-computed-support-cost-ratio = Betriebskosten des Supports ÷ Umsatz × 100
kpi-name-budget-variance = Budgetabweichung
kpi-says-budget-variance = Wie weit die Ausgaben über oder unter dem Plan liegen.
kpi-computed-budget-variance = (tatsächliche Ausgaben − geplante Ausgaben) ÷ geplante Ausgaben × 100
kpi-name-contact-volume = Kontaktvolumen
kpi-says-contact-volume = Zahl der in einem Zeitraum eingegangenen Kontakte, nach Kanal und Anlass.
kpi-computed-contact-volume = Anzahl der im Zeitraum erstellten Kontakte; angeben, ob Spam, interne, ausgehende und zusammengeführte nicht mitzählen
kpi-name-contact-rate = Kontaktquote
kpi-says-contact-rate = Kontakte je 100 Kunden, Nutzer oder Bestellungen; sie zeigt, ob die Nachfrage schneller wächst als das Geschäft.
kpi-computed-contact-rate = Kontakte ÷ Kunden (oder Nutzer oder Bestellungen) × 100
kpi-name-backlog = Rückstand
kpi-says-backlog = Zahl der Tickets, die zu einem Zeitpunkt noch nicht gelöst sind.
kpi-computed-backlog = Anzahl der bis dahin erstellten und bis dahin nicht gelösten Tickets
kpi-name-backlog-age = Alter des Rückstands
kpi-says-backlog-age = Median des Alters der offenen Tickets, manchmal angegeben als Anteil, der älter als eine Zahl von Tagen ist.
kpi-computed-backlog-age = Median von (Zeitpunkt der Zählung − Zeitpunkt der Erstellung) über alle offenen Tickets
kpi-name-forecast-accuracy = Prognosegenauigkeit
kpi-says-forecast-accuracy = Wie nah die prognostizierte Zahl der Kontakte an der tatsächlichen lag; 100{ -nbsp }% heißt genau.
kpi-computed-forecast-accuracy = 100 − Mittelwert von (Abweichung zwischen Ist und Prognose ÷ Ist) × 100, nicht unter 0
kpi-name-self-service-ratio = Selbstbedienungsverhältnis
kpi-says-self-service-ratio = Wie viele Personen das Hilfe-Center nutzen, je Person, die ein Ticket schickt.
kpi-computed-self-service-ratio = Nutzer des Hilfe-Centers ÷ Nutzer, die ein Ticket geschickt haben
kpi-name-deflection-rate = Vermeidungsquote
kpi-says-deflection-rate = Anteil der Nachfrage, der ohne Agenten erledigt wird.
kpi-computed-deflection-rate = per Selbstbedienung erledigte Anliegen ÷ (per Selbstbedienung erledigte Anliegen + Tickets) × 100
kpi-name-automated-resolution-rate = Automatische Lösungsquote
kpi-says-automated-resolution-rate = Anteil der Gespräche, die Automatisierung vollständig erledigt, ohne Übergabe an einen Menschen und ohne dass der Kunde wiederkommt.
kpi-computed-automated-resolution-rate = durch Automatisierung erledigte Gespräche ÷ Gespräche mit Automatisierung × 100
kpi-name-agent-attrition = Mitarbeiterfluktuation
kpi-says-agent-attrition = Abgänge in 12 Monaten als Anteil am mittleren Personalbestand. Kann über 100{ -nbsp }% liegen, wenn eine Stelle mehr als einmal im Jahr besetzt wird.
kpi-computed-agent-attrition = Abgänge in 12 Monaten ÷ mittlerer Personalbestand × 100
kpi-name-absence-rate = Quote ungeplanter Abwesenheit
kpi-says-absence-rate = Anteil der geplanten Arbeitstage, die durch ungeplante Abwesenheit ausfielen, meist Krankheit.
kpi-computed-absence-rate = Tage ungeplanter Abwesenheit ÷ geplante Tage × 100
kpi-name-training-hours-per-agent = Schulungsstunden je Agent
kpi-says-training-hours-per-agent = Fortbildung, die ein Agent im Jahr erhält, ohne die Einarbeitung neuer Mitarbeitender.
kpi-computed-training-hours-per-agent = Schulungsstunden im Jahr ÷ mittlerer Personalbestand
kpi-name-span-of-control = Führungsspanne
kpi-says-span-of-control = Zahl der Agenten, die an eine Führungskraft der ersten Ebene berichten.
kpi-computed-span-of-control = Agenten ÷ Teamleitungen, beide in Vollzeitstellen

## Words of several figures

figure-total = Summe
figure-milestone = Meilenstein
figure-milestones = Meilensteine

## Budget by category

figure-budget-title = Budget nach Kategorien
figure-budget-tooltip = { $category }: { $amount }, davon laufend { $recurring }, einmalig { $once }
figure-budget-description =
    { $count ->
        [one] { $count } Kategorie, zusammen { $total }
       *[other] { $count } Kategorien, zusammen { $total }
    }
figure-budget-description-split =
    { $count ->
        [one] { $count } Kategorie, zusammen { $total }, davon { $recurring } laufend und { $once } einmalig
       *[other] { $count } Kategorien, zusammen { $total }, davon { $recurring } laufend und { $once } einmalig
    }
figure-budget-largest = Größte: { $name }, { $amount } ({ $share })

## Objectives: baseline, milestones, target

figure-objectives-title = Ausgangswert, Meilensteine und Zielwert jedes Ziels
figure-objectives-target-range = Zielbereich
figure-objectives-better-higher = → höher ist besser
figure-objectives-better-lower = ← niedriger ist besser
figure-objectives-better-within = im Bereich ist besser
figure-objectives-no-baseline = { $better }, ohne Ausgangswert
figure-objectives-count =
    { $count ->
        [one] { $count } Ziel
       *[other] { $count } Ziele
    }
figure-objectives-from-to = { $name }: von { $from } auf { $to }
figure-objectives-to = { $name }: auf { $to }
figure-objectives-better = Besser
figure-objectives-higher = höher
figure-objectives-lower = niedriger
figure-objectives-within = im Bereich
figure-objectives-not-measured = nicht gemessen

## Roadmap

figure-roadmap-order = Muss enden, bevor das nächste beginnt
figure-roadmap-early = Beginnt zu früh
figure-roadmap-initiatives = { $count } Vorhaben
figure-roadmap-milestones =
    { $count ->
        [one] { $count } Meilenstein
       *[other] { $count } Meilensteine
    }
figure-roadmap-both = { $initiatives } und { $milestones }
figure-roadmap-first = Beginnt zuerst: { $name } ({ $dates })
figure-roadmap-last = Endet zuletzt: { $name } ({ $dates })

## Reporting lines

figure-reporting-title = Berichtslinien
figure-reporting-roles =
    { $count ->
        [one] { $count } Rolle
       *[other] { $count } Rollen
    }
figure-reporting-levels =
    { $count ->
        [one] { $count } Ebene
       *[other] { $count } Ebenen
    }
figure-reporting-description = { $roles } auf { $levels }. An der Spitze: { $tops }.
figure-reporting-heads = Köpfe

## Escalation ladder

figure-escalation-title = Eskalationsleiter
figure-escalation-axis = Zeit seit Beginn
figure-escalation-reaches = { $severity } erreicht { $role } { $time }
figure-escalation-description =
    { $count ->
        [one] { $count } Dringlichkeitsstufe mit ihren Schritten auf einer Zeitachse.
       *[other] { $count } Dringlichkeitsstufen, jede mit ihren Schritten auf einer gemeinsamen Zeitachse.
    }
figure-escalation-time = Zeit

## The calendar and the workbook

## Why the model has no number. $field and the like are paths and names of the plan, such as channels.chat.handle_time.

reason-not-given = { $field } ist nicht angegeben
reason-unreadable = { $field } ist nicht lesbar
reason-no-period = der Zeitraum des Plans ist nicht angegeben
reason-period-too-long = der Zeitraum des Plans ist länger als { $months } Monate oder endet, bevor er beginnt
reason-no-currency = die Währung des Plans ist nicht angegeben
reason-out-of-range = { $field } { $limits }
reason-unbounded = { $field } wächst über alle Grenzen
reason-below-zero = { $field } liegt unter null
reason-is-zero = { $field } ist null
reason-no-attrition = die Fluktuation des Teams ist nicht angegeben
reason-no-hiring-lead = die Dauer einer Einstellung ist nicht angegeben
reason-never-opens = { $field } öffnet in einer normalen Woche nie
reason-no-hour = { $field } hat in einer normalen Woche keine Stunde
reason-nothing-while-open = nach { $field } kommt in den Öffnungszeiten nichts an
reason-weight-below-zero = { $field } hat ein Gewicht unter null
reason-unreadable-days = die Tage von { $field } sind nicht lesbar
reason-unreadable-day = ein Tag von { $field } ist nicht lesbar
reason-unreadable-hours = die Stunden von { $field } sind nicht lesbar
reason-no-hour-of-day = { $field } hat eine Stunde, die nicht zwischen 0 und 23 liegt
reason-no-role-works = keine Rolle bearbeitet { $channel }
reason-no-contract-hours = keine Rolle hat Vertragsstunden
reason-nobody-at-work = niemand ist je bei der Arbeit
reason-nobody-answers = niemand aus dem Team bearbeitet es
reason-all-on-call = in allen Öffnungsstunden antwortet die Rufbereitschaft
reason-turns-unknown = { $field } ist nicht angegeben, und wer sich abwechselt, ist keine Rolle des Teams
reason-nobody-takes-turns = in { $rota } wechselt sich niemand ab
reason-fewer-than-at-once = { $rota } hat weniger Personen, als gleichzeitig Dienst haben
reason-nobody-leads = die Stelle, an die berichtet wird, hat niemand
reason-nobody-reports = niemand im Kundenkontakt berichtet an jemanden
reason-not-computed = nicht berechnet
reason-refused = { $refusal }
reason-beyond-chain = mehr Personen, als mit der Wochenkette durchgerechnet wurden
reason-queue-grows = in den stärksten Stunden wächst die Schlange ohne Ende
reason-no-time-promised = keine Zusage nennt eine Zeit
reason-work-may-wait = was auf die Öffnungszeiten wartet, hat keine Annahmezeit
reason-no-patience = die Geduld der Kunden ist nicht angegeben
reason-nobody-gives-up = wer auf eine schriftliche Antwort wartet, legt nicht auf
reason-promise-of-nobody = niemand aus dem Team bearbeitet den Kanal
reason-best-effort = „nach Kräften“ sagt nichts Messbares zu
reason-sent-by-machine = eine Eingangsbestätigung schickt eine Maschine, wer auch immer da ist
reason-replies-unknown = der Plan sagt nicht, wie oft ein Fall noch einmal beantwortet wird
reason-decided-behind-queue = wie lange eine Lösung dauert, entscheidet sich hinter der Schlange
reason-no-share = die Zusage nennt keinen Anteil der Kontakte
reason-no-time = die Zusage nennt keine Zeit
reason-no-open-time = in der zugesagten Zeit ist der Kanal nicht geöffnet
reason-everybody-in-time = keine Zahl von Agenten beantwortet jeden Kontakt rechtzeitig, denn Kontakte können immer zugleich kommen
reason-may-go-first = die Personen allein entscheiden es nicht: Die Kundengruppe kann vor anderen drankommen
reason-no-such-result = das Modell berechnet { $kpi } nicht
reason-no-such-results = das Modell berechnet ihre Kennzahlen nicht
reason-no-revenue = der Plan nennt den Umsatz nicht, auf den sich das Verhältnis bezieht
reason-routing-unknown = seine Personen bedienen auch andere Kanäle, auf denen gewartet wird, und wie Kontakte verteilt werden, ist nicht bekannt
reason-nothing-waits = auf keinem Kanal des Ziels warten Kontakte
reason-nobody-on-channels = auf den Kanälen des Ziels arbeitet niemand
reason-nobody-on-objective = auf den Kanälen des Ziels beantwortet niemand Kontakte
reason-no-channel = das Ziel hat keinen Kanal
reason-no-baseline = dem Ziel fehlt ein Ausgangswert
reason-no-work-waits = auf keinem Kanal des Ziels wartet Arbeit
reason-money-not-computed = Geld wird nicht berechnet
reason-no-rate = es steht in { $from } da, und der Plan hat keinen Kurs zu { $to }
reason-beyond-plans = es ergibt mehr, als ein Plan meinen kann
reason-beyond-budgets = es ist mehr als jedes Budget
reason-heads-unknown = die Zahl der Köpfe ist nicht bekannt
reason-pay-below-zero = Bezahlung und Kopfzahl können nicht unter null liegen
reason-salary-without-period = beim Gehalt steht nicht, für welchen Zeitraum
reason-pay-needs-hours = Bezahlung nach Stunden braucht Vertragsstunden
reason-salary-not-yearly = das Gehalt lässt sich nicht auf ein Jahr umrechnen
reason-no-paid-role = keine bezahlte Rolle könnte die Arbeit tun
reason-duty-not-by-time = Bereitschaft wird nach Stunde, Tag, Woche, Monat oder Jahr bezahlt
reason-duty-without-time = es steht nicht da, für welche Zeit der Bereitschaft bezahlt wird
reason-duty-below-zero = Bezahlung und Personen in Bereitschaft können nicht unter null liegen
reason-unit-price = es ist ein Preis je Einheit und keine Summe
reason-hour-of-which = es ist ein Preis je Stunde, und nirgends steht, welcher Stunden
reason-hour-of-option = es ist ein Preis je Stunde, und nirgends steht, welcher
reason-use-and-period = ein Preis je Kontakt oder Stunde kann nicht auch je Zeitraum gelten
reason-no-people = der Preis gilt je Person, und der Plan hat keine Personen
reason-usage-unknown = der Preis gilt je { $basis }, und weder eine Nutzung noch ein Kanal nennt eine Zahl
reason-settled-unknown = kein Ziel sagt, welcher Anteil von { $channel } beim ersten Kontakt gelöst wird
reason-begins-after = es beginnt, nachdem der Plan geendet hat
reason-no-months = das Modell liefert keine Monate
reason-too-short = der Plan ist zu kurz
reason-undecided = nichts ist entschieden; das Budget enthält vielleicht keine der Möglichkeiten
reason-is-reference = mit dieser Möglichkeit werden die anderen verglichen
reason-option-below-zero = eine Möglichkeit kann nicht weniger als nichts kosten
reason-option-per-period = es ist ein Preis je Einheit und Zeitraum, über den keine Zahl von Kontakten entscheidet
reason-option-per-head = es ist ein Preis je Lizenz oder Person, über den keine Zahl von Kontakten entscheidet
reason-same-slope = keine der beiden kostet bei mehr Kontakten mehr als die andere
reason-never-meet = eine der beiden kostet bei jeder Menge weniger
reason-no-contacts = es gibt keine Kontakte
reason-next-to-no-contacts = es gibt fast keine Kontakte
reason-no-total = das Budget hat keine Gesamtsumme
reason-no-segment-share = keine Kundengruppe hat einen Anteil
reason-shares-no-parts = die Anteile der Kundengruppen sind keine Teile eines Ganzen

## Between which values a number must lie; stands behind the name of the field.

limits-volume = muss zwischen null und 10^15 liegen
limits-growth = muss zwischen -100{ -nbsp }% und 100.000{ -nbsp }% im Jahr liegen
limits-seconds = muss über null und unter 30 Jahren liegen
limits-share = muss zwischen 0{ -nbsp }% und 100{ -nbsp }% liegen
limits-occupancy = muss über 0{ -nbsp }% und darf höchstens bei 100{ -nbsp }% liegen
limits-conversations = muss zwischen 1 und 64 Gesprächen liegen
limits-contract-hours = muss zwischen 0 und 168 Stunden in der Woche liegen
limits-heads = muss zwischen null und einer Milliarde liegen
limits-turns = muss über null und unter einer Milliarde liegen
limits-attrition = muss zwischen 0{ -nbsp }% und 1.000{ -nbsp }% im Jahr liegen
limits-hiring-lead = muss zwischen nichts und 100 Jahren liegen

## Why a queue can’t be computed.

refusal-everybody-in-time = keine Zahl von Agenten antwortet allen rechtzeitig
refusal-never-enough = keine Zahl von Agenten reicht aus
refusal-too-much-work = es ist zu viel Arbeit, um sie zu berechnen
refusal-out-of-range = die Zahlen liegen außerhalb dessen, wofür sich eine Schlange berechnen lässt

## What something is priced by.

basis-seat = Lizenz
basis-person = Person
basis-contact = Kontakt
basis-resolution = Lösung
basis-agent-hour = Agentenstunde
