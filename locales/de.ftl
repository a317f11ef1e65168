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
