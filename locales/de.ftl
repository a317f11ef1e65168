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
