### French: the words of documents, in the notation of Fluent (https://projectfluent.org).
### A sentence may use fewer of its arguments than the English one, never others. What stands behind { $… } is text of a plan or a number.

-nbsp = { "\u00A0" }

## The language itself

direction = ltr

## Numbers
## Marks inside numbers. Numbers of up to number-ungrouped-digits digits keep together: 9800, 12.345.

number-decimal-mark = ,
number-group-mark = { "\u202F" }
number-ungrouped-digits = 3
percent = { $number }{ "\u202F" }%
money = { $amount }{ -nbsp }{ $currency }
range = { $low } à { $high }
at-least = { $value } ou plus
at-most = { $value } ou moins

## Lengths of time
## $amount is the number as shown; $count chooses the plural form. Where a preposition stands in front, $case is oblique.
## Business time counts only while the department is open; calendar time never stops.

time-second = { $amount }{ -nbsp }s
time-minute = { $amount }{ -nbsp }min
time-hour = { $amount }{ -nbsp }h
time-day =
    { $count ->
        [one] { $amount }{ -nbsp }jour
       *[other] { $amount }{ -nbsp }jours
    }
time-week =
    { $count ->
        [one] { $amount }{ -nbsp }semaine
       *[other] { $amount }{ -nbsp }semaines
    }
time-business-second =
    { $count ->
        [one] { $amount }{ -nbsp }seconde ouvrée
       *[other] { $amount }{ -nbsp }secondes ouvrées
    }
time-business-minute =
    { $count ->
        [one] { $amount }{ -nbsp }minute ouvrée
       *[other] { $amount }{ -nbsp }minutes ouvrées
    }
time-business-hour =
    { $count ->
        [one] { $amount }{ -nbsp }heure ouvrée
       *[other] { $amount }{ -nbsp }heures ouvrées
    }
time-business-day =
    { $count ->
        [one] { $amount }{ -nbsp }jour ouvré
       *[other] { $amount }{ -nbsp }jours ouvrés
    }
time-business-week =
    { $count ->
        [one] { $amount }{ -nbsp }semaine ouvrée
       *[other] { $amount }{ -nbsp }semaines ouvrées
    }
time-calendar-second = { $amount }{ -nbsp }s
time-calendar-minute = { $amount }{ -nbsp }min
time-calendar-hour =
    { $count ->
        [one] { $amount }{ -nbsp }heure (24h/24)
       *[other] { $amount }{ -nbsp }heures (24h/24)
    }
time-calendar-day =
    { $count ->
        [one] { $amount }{ -nbsp }jour calendaire
       *[other] { $amount }{ -nbsp }jours calendaires
    }
time-calendar-week =
    { $count ->
        [one] { $amount }{ -nbsp }semaine calendaire
       *[other] { $amount }{ -nbsp }semaines calendaires
    }
time-compound = { $first } { $second }
time-within = sous { $time }
time-after = après { $time }

## Calendar periods

period-hour =
    { $count ->
        [one] { $count }{ -nbsp }heure
       *[other] { $count }{ -nbsp }heures
    }
period-day =
    { $count ->
        [one] { $count }{ -nbsp }jour
       *[other] { $count }{ -nbsp }jours
    }
period-week =
    { $count ->
        [one] { $count }{ -nbsp }semaine
       *[other] { $count }{ -nbsp }semaines
    }
period-month = { $count }{ -nbsp }mois
period-quarter =
    { $count ->
        [one] { $count }{ -nbsp }trimestre
       *[other] { $count }{ -nbsp }trimestres
    }
period-year =
    { $count ->
        [one] { $count }{ -nbsp }an
       *[other] { $count }{ -nbsp }ans
    }
cadence-hour =
    { $count ->
        [1] toutes les heures
       *[other] toutes les { $count }{ -nbsp }heures
    }
cadence-day =
    { $count ->
        [1] tous les jours
       *[other] tous les { $count }{ -nbsp }jours
    }
cadence-week =
    { $count ->
        [1] toutes les semaines
       *[other] toutes les { $count }{ -nbsp }semaines
    }
cadence-month =
    { $count ->
        [1] tous les mois
       *[other] tous les { $count }{ -nbsp }mois
    }
cadence-quarter =
    { $count ->
        [1] tous les trimestres
       *[other] tous les { $count }{ -nbsp }trimestres
    }
cadence-year =
    { $count ->
        [1] tous les ans
       *[other] tous les { $count }{ -nbsp }ans
    }
per-hour = { $what } par heure
per-day = { $what } par jour
per-week = { $what } par semaine
per-month = { $what } par mois
per-quarter = { $what } par trimestre
per-year = { $what } par an
work-hours =
    { $count ->
        [one] { $amount }{ -nbsp }heure
       *[other] { $amount }{ -nbsp }heures
    }

## Prices

price-per-seat = { $price } par licence
price-per-person = { $price } par personne
price-per-contact = { $price } par contact
price-per-resolution = { $price } par résolution
price-per-agent-hour = { $price } par heure d’agent

## Values of KPIs

value-points =
    { $count ->
        [one] { $amount }{ -nbsp }point
       *[other] { $amount }{ -nbsp }points
    }
value-out-of = { $number } sur { $top }
value-per = { $number } pour { $base }

## Promises to customers
## Nouns or verbs that go with the sentences below: first reply 90% within 8 business hours.

promise-answer = prise en charge
promise-acknowledge = accusé de réception
promise-first-reply = première réponse
promise-next-reply = réponse suivante
promise-update = point d’étape
promise-resolve = résolution
promise-call-back = rappel
promise-see = accueil sur place
promise-best-effort = au mieux, sans engagement
promise-share-within = { $what } dans { $share } des cas sous { $time }
promise-share = { $what } dans { $share } des cas
promise-within = { $what } sous { $time }

## Dates
## $day is a number, $month one of the names below, $year four digits.

date-day =
    { $day ->
        [1] 1er
       *[other] { $day }
    }{ -nbsp }{ $month } { $year }
date-day-without-year =
    { $day ->
        [1] 1er
       *[other] { $day }
    }{ -nbsp }{ $month }
date-short-day =
    { $day ->
        [1] 1er
       *[other] { $day }
    }{ -nbsp }{ $month } { $year }
date-short-day-without-year =
    { $day ->
        [1] 1er
       *[other] { $day }
    }{ -nbsp }{ $month }
date-span = du { $from } au { $to }
date-short-span = { $from } – { $to }
date-from = à partir du { $day }
date-to = jusqu’au { $day }
date-by = d’ici au { $day }
month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre
month-short-1 = janv.
month-short-2 = févr.
month-short-3 = mars
month-short-4 = avr.
month-short-5 = mai
month-short-6 = juin
month-short-7 = juil.
month-short-8 = août
month-short-9 = sept.
month-short-10 = oct.
month-short-11 = nov.
month-short-12 = déc.

## Opening hours
## Mon–Fri 09:00–17:00, closed on public holidays.

weekday-mo = lun.
weekday-tu = mar.
weekday-we = mer.
weekday-th = jeu.
weekday-fr = ven.
weekday-sa = sam.
weekday-su = dim.
hours-public-holidays = jours fériés
hours-school-holidays = vacances scolaires
hours-closed = fermé
hours-always = 24h/24 et 7j/7
hours-closed-on-public-holidays = fermé les jours fériés
hours-closed-on = fermé { $days }

## Languages that people speak
## By their codes of ISO 639-1.

tongue-ar = arabe
tongue-bg = bulgare
tongue-bn = bengali
tongue-ca = catalan
tongue-cs = tchèque
tongue-cy = gallois
tongue-da = danois
tongue-de = allemand
tongue-el = grec
tongue-en = anglais
tongue-es = espagnol
tongue-et = estonien
tongue-eu = basque
tongue-fa = persan
tongue-fi = finnois
tongue-fr = français
tongue-ga = irlandais
tongue-gl = galicien
tongue-gu = gujarati
tongue-he = hébreu
tongue-hi = hindi
tongue-hr = croate
tongue-hu = hongrois
tongue-hy = arménien
tongue-id = indonésien
tongue-is = islandais
tongue-it = italien
tongue-ja = japonais
tongue-ka = géorgien
tongue-ko = coréen
tongue-lb = luxembourgeois
tongue-lt = lituanien
tongue-lv = letton
tongue-mk = macédonien
tongue-ms = malais
tongue-mt = maltais
tongue-nb = norvégien
tongue-nl = néerlandais
tongue-no = norvégien
tongue-pa = pendjabi
tongue-pl = polonais
tongue-pt = portugais
tongue-ro = roumain
tongue-ru = russe
tongue-sk = slovaque
tongue-sl = slovène
tongue-so = somali
tongue-sq = albanais
tongue-sr = serbe
tongue-sv = suédois
tongue-sw = swahili
tongue-ta = tamoul
tongue-th = thaï
tongue-tl = tagalog
tongue-tr = turc
tongue-uk = ukrainien
tongue-ur = ourdou
tongue-vi = vietnamien
tongue-zh = chinois

## Documents and their sections

document-full = Plan complet
document-brief = Synthèse
document-handbook = Guide des agents
section-vision = Vision
section-goals = Objectifs de l’entreprise
section-objectives = Objectifs
section-segments = Clientèle
section-channels = Canaux et engagements
section-kpis = Indicateurs
section-team = Équipe
section-training = Formation
section-tools = Outils
section-budget = Budget
section-workflow = Parcours d’un dossier
section-severities = Niveaux de gravité
section-escalations = Escalade
section-initiatives = Feuille de route
section-improvements = Améliorations
section-sourcing = Internaliser ou externaliser
section-risks = Risques
section-assumptions = Hypothèses
section-reviews = Revues
handbook-channels = Canaux, horaires et engagements
handbook-workflow = Parcours d’un dossier
handbook-severities = Quelle est l’urgence ?
handbook-escalations = Quand et comment escalader
handbook-contacts = Qui appeler

## Words for the fixed choices of a plan
## One message for each word that a plan may use; the word is the end of the key.

channel-kind-phone = Téléphone
channel-kind-callback = Rappel
channel-kind-video = Visio
channel-kind-counter = Guichet
channel-kind-chat = Chat
channel-kind-messaging = Messagerie
channel-kind-email = E-mail
channel-kind-form = Formulaire
channel-kind-social = Réseaux sociaux
channel-kind-post = Courrier postal
channel-kind-community = Communauté
channel-kind-self-service = Libre-service
channel-kind-bot = Bot
channel-status-live = en service
channel-status-pilot = pilote
channel-status-planned = prévu
channel-status-closing = en cours de fermeture
initiative-status-planned = prévu
initiative-status-running = en cours
initiative-status-done = terminé
initiative-status-paused = suspendu
initiative-status-dropped = abandonné
risk-band-low = faible
risk-band-moderate = modéré
risk-band-high = élevé
risk-band-extreme = extrême
risk-response-avoid = éviter
risk-response-reduce = réduire
risk-response-transfer = transférer
risk-response-accept = accepter
risk-status-open = ouvert
risk-status-occurred = survenu
risk-status-closed = clos
employment-employee = salarié
employment-part-time = temps partiel
employment-student = étudiant
employment-agency = intérim
employment-partner = prestataire
employment-volunteer = bénévole
workflow-actor-us = l’équipe
workflow-actor-customer = le client
workflow-actor-third-party = un tiers
workflow-actor-nobody = personne, le dossier est clos
budget-category-salaries = Salaires
budget-category-benefits = Avantages sociaux
budget-category-recruitment = Recrutement
budget-category-training = Formation
budget-category-software = Logiciels
budget-category-telephony = Téléphonie
budget-category-automation = Automatisation
budget-category-hardware = Matériel
budget-category-facilities = Locaux
budget-category-outsourcing = Sous-traitance
budget-category-translation = Traduction
budget-category-goodwill = Gestes commerciaux
budget-category-projects = Projets
budget-category-contingency = Réserve
budget-category-other = Autres
overheads-inside = comprises dans ce budget
overheads-elsewhere = payées par un autre service
kpi-unit-percent = pour cent
kpi-unit-points = points
kpi-unit-score = note moyenne
kpi-unit-seconds = secondes
kpi-unit-minutes = minutes
kpi-unit-hours = heures
kpi-unit-days = jours
kpi-unit-count = nombre
kpi-unit-per-100 = pour 100
kpi-unit-per-1000 = pour 1{ "\u202F" }000
kpi-unit-currency = montant
kpi-unit-ratio = rapport
kpi-unit-count-per-day = nombre par jour
kpi-unit-hours-per-year = heures par an
kpi-better-higher = plus c’est haut, mieux c’est
kpi-better-lower = plus c’est bas, mieux c’est
kpi-better-band = trop haut comme trop bas est mauvais
kpi-statistic-mean = moyenne
kpi-statistic-median = médiane
kpi-statistic-p90 = 90e centile
kpi-statistic-share = part du total
kpi-statistic-total = total
benchmark-confidence-good = sources solides
benchmark-confidence-fair = sources moyennes
benchmark-confidence-weak = sources fragiles

## Counts of things

people =
    { $count ->
        [one] { $count }{ -nbsp }personne
       *[other] { $count }{ -nbsp }personnes
    }
