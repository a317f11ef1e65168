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

date-month = { $month } { $year }
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

## Figures, and what the model says of people and promises

figure-and-more = et { $count } de plus
figure-and-more-in-table = et { $count } de plus, dans le tableau
# A month of a year: January 2027.
date-month-and-year = { $month } { $year }

## What each month costs

figure-months-title = Budget par mois
figure-months-recurring = Récurrent { $amount }
figure-months-one-off = Ponctuel { $amount }
figure-months-tooltip = { $month } : { $amount }, dont récurrent { $recurring }, ponctuel { $once }
figure-months-undated = S’y ajoutent { $amount } une seule fois, à une date que le plan ne donne pas
figure-months-description =
    { $count ->
        [one] Un mois : { $total }, dont { $recurring } récurrents et { $once } ponctuels.
       *[other] { $count } mois, au total { $total }, dont { $recurring } récurrents et { $once } ponctuels.
    }
figure-months-dearest = Le plus cher : { $month }, { $amount }.
figure-months-month = Mois
figure-months-recurring-part = Récurrent
figure-months-one-off-part = Ponctuel
figure-months-cost = Coût
figure-months-no-date = Sans date
figure-months-all = Tous les mois

## People required and available. FTE: full-time equivalents.

figure-people-title = Effectifs nécessaires et disponibles
figure-people-available = ETP disponibles
figure-people-required = ETP nécessaires
figure-people-range = du favorable au défavorable
figure-people-fte-available = { $fte } ETP disponibles
figure-people-fte-required = { $fte } ETP nécessaires
figure-people-of = { $available } présents, { $required } requis
figure-people-description =
    { $count ->
        [one] Un canal.
       *[other] { $count } canaux.
    }
figure-people-channel = Canal
figure-people-enough = Suffisant ?
staffing-enough = suffisant
staffing-enough-in-favourable-case = suffisant dans le cas favorable seulement
staffing-short = il manque { $fte } ETP

## Promises kept or not

figure-promises-title = Engagements tenus ou non
figure-promises-key-promised = Promis
figure-promises-key-expected = Attendu avec les effectifs présents
figure-promises-key-range = fourchette
figure-promises-expected = Attendu : { $share }
figure-promises-promised = promis { $share }
figure-promises-levels = { $expected }, promis { $promised }
figure-promises-description =
    { $count ->
        [one] Un engagement :
       *[other] { $count } engagements :
    }
figure-promises-count-kept =
    { $count ->
        [one] { $count } tenu
       *[other] { $count } tenus
    }
figure-promises-count-unsure =
    { $count ->
        [one] { $count } tenu dans le cas favorable seulement
       *[other] { $count } tenus dans le cas favorable seulement
    }
figure-promises-count-not-kept =
    { $count ->
        [one] { $count } non tenu
       *[other] { $count } non tenus
    }
figure-promises-count-unknown =
    { $count ->
        [one] { $count } non calculé
       *[other] { $count } non calculés
    }
figure-promises-promise = Engagement
figure-promises-head-expected = Attendu
figure-promises-kept = Tenu ?
promise-kept = tenu
promise-kept-in-favourable-case = tenu dans le cas favorable seulement
promise-not-kept = non tenu
# $points: percentage points between what is expected and what is promised.
promise-not-kept-by = non tenu, il manque { $points } points
promise-depends-on-routing = indécis : les mêmes personnes servent aussi d’autres canaux
promise-not-computed = non calculé

## Risk matrix

figure-risks-title = Matrice des risques
figure-risks-likelihood = Probabilité
figure-risks-impact = Impact
figure-risks-certain = quasi certain
figure-risks-rare = rare
figure-risks-minor = mineur
figure-risks-critical = critique
figure-risks-description =
    { $count ->
        [one] Un risque :
       *[other] { $count } risques :
    }
figure-risks-greatest = Le plus grand : { $risk } ({ $score }).
figure-risks-number = Numéro
figure-risks-risk = Risque
figure-risks-score = Score
# A score with its band: 12, high.
figure-risks-score-and-band = { $score }, { $band }

## From goals to money

figure-goals-title = De l’objectif au budget
figure-goals-description = Chaque ligne mène de ce qui est voulu à ce qui l’apporte.
figure-goals-what = Quoi
figure-goals-name = Nom
figure-goals-leads-to = Mène à
figure-goals-goals = Buts
figure-goals-goal = But
figure-goals-objectives = Objectifs
figure-goals-objective = Objectif
figure-goals-kpis = Indicateurs
figure-goals-kpi = Indicateur
figure-goals-initiatives = Initiatives
figure-goals-initiative = Initiative
figure-goals-lines = Lignes du budget
figure-goals-line = Ligne du budget

## The day that somebody named as today

figure-today = Aujourd’hui, { $day }
figure-objectives-due-by = Attendu au { $day }
figure-objectives-today = Les traits pointillés marquent ce qui est attendu au { $day } si chaque valeur avance régulièrement de son point de départ à sa cible, par ses jalons.

## Can it be done? People and promises by the model

section-staffing = Est-ce faisable ?
staffing-intro = Ce que donnent les chiffres du plan : contacts, temps de traitement, horaires, engagements et effectifs, mis dans des modèles de files d’attente.
staffing-month = Le mois jugé est { $month }, le dernier du plan, quand toutes les embauches sont faites.
staffing-caption = Contacts, effectifs et engagements par canal
staffing-contacts = Contacts par mois
staffing-occupancy = Occupation
staffing-busiest = Heure de pointe
staffing-busiest-open-hours = l’ensemble des heures d’ouverture
staffing-promises-caption = Engagements avec les effectifs présents
staffing-missing = Pour le tenir
staffing-fte-more = { $fte } ETP de plus
staffing-shared = { $channels } demandent ensemble { $demand } heures de travail par semaine ; leur personnel, chacun compté une fois, en a { $supply } : il manque { $fte } ETP.
staffing-not-computed = Non calculé : { $channels }.
staffing-method = Comment cela a été calculé
staffing-method-erlang-c = Erlang C : les clients attendent que quelqu’un soit libre, et personne n’abandonne.
staffing-method-erlang-a = Erlang A : les clients attendent que quelqu’un soit libre ou que leur patience s’épuise.
staffing-method-chat-chain = Discussions : comme Erlang C, avec plusieurs conversations à la fois par agent.
staffing-method-backlog-balance = Bilan du stock : le travail qui peut attendre est fait aux heures d’ouverture ; ce qui arrive ne doit pas dépasser ce qui est fait.
staffing-method-weekly-chain = Chaîne hebdomadaire : le stock est suivi exactement au fil des heures d’ouverture d’une semaine.
staffing-method-people = Les effectifs sont les heures contractuelles sans les absences. Qui sert plusieurs canaux est compté une fois et réparti selon le besoin. Un plafond d’occupation compte comme un besoin.
staffing-method-ranges = Là où le plan donne une fourchette, tout est calculé aux deux bouts : cas favorable et cas défavorable.

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
document-board = Note au conseil
document-finance = Note financière
document-charter = Charte de service
section-contacts = Qui appeler
section-decisions = Décisions demandées
section-aims = Objectifs et avancement
section-money = Argent
section-roadmap = Feuille de route
section-top-risks = Principaux risques
section-months = Coût par mois
section-unit-costs = Coût par contact
section-reach = Comment nous joindre
section-urgency = En cas d’urgence
section-complaints = Si vous n’êtes pas satisfait
section-languages = Langues que nous parlons
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

## Words that several sections share

owner = Responsable
due = Échéance
status = Statut
source = Source
value = Valeur
channels = Canaux
customers = Clientèle
objectives = Objectifs
languages = Langues
cost = Coût
category = Catégorie
amount = Montant
share = Part
a-year = Par an
role = Fonction
people-heading = Personnes
reports-to = Rattaché à
severity = Gravité
response = Réponse
initiative = Initiative
budget-line = Ligne budgétaire
when = Quand
contact = Contact
what-they-do = Rôle
at-work = Horaires de travail
looked-at-again = Réexamen
serves = Contribue à

## About the plan

about-owner = Responsable du plan
about-approver = Validation par
about-approved = Validé le
about-version = Version
about-reviewed = Dernière revue
about-review-every = Revue
about-next-review = Prochaine revue d’ici au
about-currency = Devise
about-rates = Taux de change
about-time-zone = Fuseau horaire
about-fiscal-year = Début de l’exercice
about-format = Format du plan
about-files = Autres fichiers

## Vision and goals

vision-measured-by = Mesurée par
vision-principles = Principes
goals-caption = Ce que veut l’entreprise, et les objectifs qui y contribuent
goal = Objectif d’entreprise
goal-statement = Ce que veut l’entreprise
goal-served-by = Objectifs contributeurs

## Objectives

objective = Objectif
objective-measure = Indicateur
objective-from = De
objective-to = À
objective-by = Échéance
objective-baseline = Valeur de départ
objective-today = Aujourd’hui
objective-target = Cible
objective-guards = Ne doit pas se dégrader
objective-initiatives = Initiatives
objective-milestones = Étapes
objective-tactics = Moyens
objective-definition = Ce qui est mesuré
objective-kpi-definition = Définition

## Customers

segment-who = Qui
segment-share = Part des contacts
segment-priority = Priorité
segment-needs = Besoins
segment-promises = Engagements
segment-size = Nombre de clients

## Channels

channels-caption = Les canaux en un coup d’œil
channel = Canal
channel-kind = Type
channel-address = Adresse
channel-hours = Horaires
channel-volume = Volume
channel-handle-time = Durée de traitement par contact
channel-promises = Engagement
channel-not-for = Pas pour
channel-segments = Ouvert à
channel-answered-by = Traité par
channel-concurrency = Conversations simultanées
channel-patience = Patience des clients
channel-cost = Coût par contact

## Key figures

kpi-formula = Formule
kpi-unit = Unité
kpi-unit-label = Unité
kpi-direction = Sens
kpi-range = Plage de valeurs
kpi-statistic-label = Statistique
kpi-every = Fréquence
kpi-floor = Plan rouvert à partir de
kpi-benchmark = Usuel ailleurs
kpi-best = Meilleure valeur publiée
kpi-observed = Observé ailleurs

## Team

roles-caption = Fonctions
team-shrinkage = Indisponibilité (shrinkage)
team-max-occupancy = Taux d’occupation maximal
team-attrition = Attrition annuelle
team-hiring-lead = Délai de recrutement
role-hours = Temps de travail
role-salary = Salaire
role-works = Traite
role-employment = Emploi
role-location = Lieu
role-skills = Compétences
role-training = Formation
role-starts = Arrivée
role-ramp = Temps de montée en compétence
role-shrinkage = Indisponibilité
role-max-occupancy = Taux d’occupation maximal
on-call = Astreinte
on-call-who = À tour de rôle
on-call-at-once = De service en même temps
on-call-hours = De service
on-call-turn = Durée d’un tour
on-call-severities = Appelés pour
on-call-channels = Répondent à
people-caption = Personnes hors de l’équipe
person-name = Nom
contacts-caption = Qui appeler
contact-who = Qui

## Training and tools

training-caption = Ce que l’on apprend
training-course = Formation
training-what = Contenu
training-for = Pour
training-hours = Heures par personne
tools-caption = Les outils et leur coût
tool = Outil
tool-purpose = Usage
tool-seats = Licences
tool-price = Prix
tool-renews = Renouvellement
tools-total = Tous les outils dont le prix et le nombre sont connus

## Budget

budget = Budget
budget-planned = Prévu
budget-of-it-one-off = dont ponctuel
budget-total = Enveloppe
budget-total-in-period = Enveloppe sur la durée du plan
budget-lines-in-period = Lignes sur la durée du plan
budget-recurring-yearly = Récurrent, par an
budget-recurring-in-period = Récurrent, sur la période
budget-one-off = Ponctuel
budget-left-over = Reste disponible
budget-overspent = Dépassement
budget-elsewhere = Payé par d’autres
budget-not-added = Hors de ces totaux
budget-contingency = Réserve pour imprévus
budget-contingency-in-period = Réserve sur la période
budget-loaded = Du salaire brut au coût complet
budget-overheads = Frais généraux
budget-lines-caption = Lignes budgétaires
budget-line-name = Ligne
budget-in-period = Sur la période
budget-remarks = Remarques
pay-caption = Coût du personnel par an
pay-gross = Salaire brut
pay-factor = Coefficient
pay-total = Toutes les fonctions avec effectif et salaire

## How a case runs, severities, escalation

workflow-caption = Les états d’un dossier
state = État
state-means = Signification
state-acts = Qui agit ensuite
state-next = États suivants possibles
state-by-itself = Automatiquement
state-clock = Délais promis
severities-caption = La gravité d’un dossier et sa vitesse de traitement
severity-first-response = Première réponse
severity-update = Point d’étape toutes les
severity-resolve = Résolu sous
severity-hours = Décompte
severity-hours-long = Quand le délai court
severity-set-by = Fixé par
severity-means = Ce qui rend un dossier si grave
escalation-trigger = Déclencheur
escalation-message = Message au client
escalation-fallback = Si personne ne répond
escalation-step = Étape
escalation-within = Sous
escalation-to = Qui est prévenu
escalation-by = Comment

## Roadmap and improvements

initiative-deliverable = Livrable
initiative-moves = Fait évoluer
initiative-after = Après
initiative-phases = Phases
improvements-caption = Les améliorations et le jour où leur effet est vérifié
improvement = Amélioration
improvement-found = Constat
improvement-finding = Constat
improvement-done = Mesure prise
improvement-action = Mesure prise
improvement-expected = Effet attendu
improvement-checked = Vérifié le
improvement-check-on = Vérifié le

## In-house or bought

sourcing-caption = Les options, leurs notes de 1 à 5 et la moyenne pondérée
sourcing-option = Option
sourcing-score = Pondéré
sourcing-weighted-mark = Note pondérée
sourcing-channels = Concerne
sourcing-decision = Décision
sourcing-because = Motif
sourcing-decided = Décidé le
sourcing-decider = Décidé par
sourcing-contract-kpis = Le contrat est évalué sur
sourcing-exit = Sortie

## Risks and assumptions

risks-caption = Les risques, le plus grand d’abord ; score = probabilité × impact, chacun de 1 à 5
risk = Risque
risk-score = Score
risk-dates = Dates
risk-likelihood = Probabilité, de 1 à 5
risk-impact = Impact, de 1 à 5
risk-cause = Cause
risk-trigger = Premier signe
risk-action = Action
assumptions-caption = Ce que le plan tient pour acquis, et jusqu’à quand
assumption = Hypothèse
assumption-what = Hypothèse
assumption-expires = À revoir à partir du
assumption-expires-long = À revoir à partir du

## Reviews

review-decided = Décisions
review-looked-at = Examiné
review-attended = Participants
review-next = Prochaine

## Around the text of each document

colon = { -nbsp }:
skip-to-content = Aller au contenu
contents = Sommaire
footer-version = version
footer-reviewed = revu le { $day }
footer-plan = plan
footer-commit = commit
figure-as-table = La figure sous forme de tableau
figure-data = { $title } : les données

## The brief

brief-money = Finances
brief-risks = Principaux risques
brief-approved = validé le { $day }
brief-categories-caption = Dépenses prévues par catégorie sur la durée du plan
brief-planned-in = Prévu sur { $months }
brief-more = et { $count } de plus dans le plan complet
brief-more-categories =
    { $count ->
        [one] et { $count } autre catégorie dans le plan complet
       *[other] et { $count } autres catégories dans le plan complet
    }
brief-owner = Responsable{ -nbsp }: { $name }.
brief-approver = Validation{ -nbsp }: { $name }.
brief-people = Personnes{ -nbsp }: { $number }.
score-before = score

## Large numbers at the top
## Each stands under its number.

fact-objectives =
    { $count ->
        [one] objectif
       *[other] objectifs
    }
fact-channels =
    { $count ->
        [one] canal
       *[other] canaux
    }
fact-people =
    { $count ->
        [one] personne
       *[other] personnes
    }
fact-planned-spend = dépenses prévues sur { $months }
fact-initiatives =
    { $count ->
        [one] initiative
       *[other] initiatives
    }
fact-risks =
    { $count ->
        [one] risque ouvert
       *[other] risques ouverts
    }
fact-may-be-spent = enveloppe
fact-planned-in = prévu sur { $months }
fact-left-over = reste disponible
fact-over-budget = dépassement

## Sentences and words inside the sections

change-from = de
change-to = à
objective-no-target = pas de cible
handbook-time-zone = Toutes les heures sont données dans le fuseau
contacts-answers = traite
kpi-benchmark-range = de { $low } à { $high }, typiquement { $typical }
budget-pay-of = Salaires{ -nbsp }:
budget-pays = Salaires{ -nbsp }: { $roles }.
budget-paid-by = Payé par
budget-once = une fois
budget-recurring-per-year = Récurrent ({ $amount } par an)
budget-all-lines = Toutes les lignes du service
budget-all-lines-added = Toutes les lignes du service, sauf celles qui ne peuvent pas être additionnées
budget-not-added-because = Hors de ces totaux, car la devise ou le nombre n’est pas celui du plan{ -nbsp }:
budget-lines-heading = Lignes
budget-all-lines-short = Toutes les lignes
budget-without-not-added = sans les lignes qui ne peuvent pas être additionnées
pay-all-roles = Toutes les fonctions
tools-cost-per-year = Les outils coûtent { $amount } par an, là où le prix et le nombre sont connus.
tool-billed = { $usage } facturés
severity-example = Par exemple{ -nbsp }:
severity-for-example = par exemple{ -nbsp }: { $example }
state-clock-stands = suspendus
state-clock-runs = courent
sourcing-weight = poids { $weight }
sourcing-chosen = retenue
risk-score-of = { $score } sur 25, { $band }
risk-only-likelihood = probabilité { $mark }
risk-only-impact = impact { $mark }
risk-done-by = Fait d’ici au { $day }
risk-review-on = réexamen le { $day }
promise-terms = { $share } sous { $time }

## Files that are no templates: where they come from

file-plan-hash = plan { $hash }
file-commit = commit { $commit }

## The calendar (iCalendar)
## Most of these are titles of events: short, the kind of day first.

calendar-file-name = { $title }, { $organization }
calendar-file-about = Dates du plan, écrites par { $stamp }
calendar-file-plan-ends = Fin de la période du plan
calendar-file-plan-review = Revue du plan
calendar-file-meeting = Réunion de revue : { $name }
calendar-file-next-meeting = Prochaine réunion de revue après { $name }
calendar-file-kpi-report = Rapport des indicateurs, { $every }
calendar-file-goal-due = But à échéance : { $name }
calendar-file-objective-due = Objectif à échéance : { $name }
calendar-file-milestone = Jalon : { $name } → { $target }
calendar-file-initiative-start = Début : { $name }
calendar-file-initiative-due = Échéance : { $name }
calendar-file-phase-due = Fin de phase : { $phase } ({ $name })
calendar-file-improvement-due = Amélioration à échéance : { $name }
calendar-file-improvement-check = Vérifier l’effet : { $name }
calendar-file-training = Formation : { $name }
calendar-file-role-starts = { $heads } × { $name } : premier jour
calendar-file-renewal = Renouvellement du contrat : { $name }
calendar-file-sourcing-review = Revue de l’externalisation : { $name }
calendar-file-risk-review = Revue du risque : { $name }
calendar-file-risk-action = Action sur le risque à échéance : { $name }
calendar-file-assumption = Vérifier l’hypothèse : { $name }
calendar-file-owner = Responsable : { $name }
calendar-file-target = Cible : { $value }
calendar-file-baseline = Valeur de départ : { $value }
calendar-file-price = Prix : { $value }
calendar-file-line = Ligne du budget : { $name }
calendar-file-attended = Participants : { $names }
calendar-file-looked-at = Examiné : { $what }
calendar-file-decided = Décidé : { $what }
calendar-file-assumed = Supposé : { $value }
calendar-file-exit = Sortie : { $text }
calendar-file-trigger = Signe : { $text }
calendar-file-kind-review = Revue
calendar-file-kind-aim = Objectif
calendar-file-kind-milestone = Jalon
calendar-file-kind-work = Travail
calendar-file-kind-contract = Contrat
calendar-file-kind-risk = Risque
calendar-file-kind-people = Personnel

## The workbook (Excel)
## Names of sheets hold at most 31 characters. Heads of columns are short; they wrap between words.

workbook-owner = Responsable
workbook-note = Remarque
workbook-sheet-page = Page { $page } sur { $pages }
workbook-sheet-overview = Vue d’ensemble
workbook-sheet-assumptions = Hypothèses
workbook-sheet-budget = Budget
workbook-sheet-months = Mois
workbook-sheet-staffing = Effectifs
workbook-sheet-channels = Canaux
workbook-sheet-objectives = Objectifs
workbook-sheet-kpis = Indicateurs
workbook-sheet-roadmap = Feuille de route
workbook-per-year = an
workbook-per-quarter = trimestre
workbook-per-month = mois
workbook-per-week = semaine
workbook-per-day = jour
workbook-per-once = une fois

workbook-overview-period = Période
workbook-overview-version = Version
workbook-overview-approver = Approbation
workbook-overview-summary = Résumé
workbook-overview-key-numbers = Chiffres clés
workbook-overview-cost = Coût sur la période
workbook-overview-cost-note = toutes les lignes payées par ce service, et ce qu’aucune ligne ne porte
workbook-overview-one-off = dont ponctuel
workbook-overview-one-off-note = dépensé une fois dans la période
workbook-overview-budget = Maximum à dépenser
workbook-overview-budget-note = sur la période du plan
workbook-overview-left = Solde
workbook-overview-left-note = avant réserve ; négatif : dépassement
workbook-overview-heads = Personnes
workbook-overview-heads-note = effectif sous contrat
workbook-overview-fte = ETP à la fin du plan
workbook-overview-fte-note = selon les heures contractuelles, avec dates d’entrée et montée en charge
workbook-overview-required = ETP nécessaires aux canaux
workbook-overview-required-note = pour les engagements, la stabilité et l’occupation, selon le modèle de file d’attente
workbook-overview-sheets = Feuilles
workbook-overview-legend = Comment lire les cellules
workbook-overview-not-added = Dans aucun total
workbook-overview-pay-hidden = ce que gagnent les personnes n’est pas dans ce document
workbook-overview-cost-without-pay = toutes les lignes payées par ce service ; sans les salaires qu’aucune ligne ne porte
workbook-legend-input = Bleu
workbook-legend-input-note = vient du plan ; le modifier recalcule tout ce qui suit
workbook-legend-formula = Noir
workbook-legend-formula-note = mots et résultats de formules
workbook-legend-model = Gris
workbook-legend-model-note = calculé par svcplan, non par ce classeur : une file d’attente n’a pas de formule en cellules. Ne suit pas les modifications faites ici.
workbook-legend-fill = À remplir
workbook-legend-fill-note = attend une valeur mesurée

workbook-assumptions-about = Facteurs utilisés par les formules, chacun une cellule nommée, et ce que le plan tient pour acquis
workbook-assumptions-what = Quoi
workbook-assumptions-value = Valeur
workbook-assumptions-name = Nom dans les formules
workbook-assumptions-source = Source ou remarque
workbook-assumptions-check-by = À vérifier le
workbook-assumptions-assumed = Supposé
workbook-assumptions-times = Nombre d’échéances d’un montant par an
workbook-assumptions-times-note = 12 mois, 52 semaines, 365 jours : l’usage des budgets. Un montant sans période est dépensé une fois.
workbook-assumptions-granted = Tenu pour acquis
workbook-assumption-first-day = Premier jour du plan
workbook-assumption-last-day = Dernier jour du plan
workbook-assumption-months = Mois du plan
workbook-assumption-judged-on = Jugé au
workbook-assumption-judged-on-note = ce qui devrait être atteint l’est à ce jour ; =AUJOURDHUI() suit le calendrier
workbook-assumption-loaded = Facteur du salaire brut au coût complet
workbook-assumption-loaded-note = pour les personnes salariées
workbook-assumption-contingency = Réserve, part du budget
workbook-assumption-rate = 1 { $of } en { $to }
workbook-assumption-shrinkage = Temps indisponible de l’équipe
workbook-assumption-occupancy = Occupation maximale
workbook-assumption-attrition = Départs par an

workbook-budget-subject = Lignes, totaux, solde, catégories
workbook-budget-about = Totaux en { $currency } sur { $months } mois, { $period }
workbook-budget-line = Ligne
workbook-budget-category = Catégorie
workbook-budget-amount = Montant
workbook-budget-currency = Devise
workbook-budget-per = Par
workbook-budget-times = Fois par an
workbook-budget-rate = Cours en { $currency }
workbook-budget-yearly = Récurrent par an, { $currency }
workbook-budget-recurring = Récurrent sur la période, { $currency }
workbook-budget-once = Ponctuel, { $currency }
workbook-budget-total = Total sur la période, { $currency }
workbook-budget-share = Part
workbook-budget-sum = Ce service
workbook-budget-elsewhere = Payé par d’autres, dans aucun total
workbook-budget-paid-by = payé par { $who }
workbook-budget-not-added = dans aucun total : ne se ramène pas à la devise ou à la période du plan
workbook-budget-no-line = sur aucune ligne du budget ; calculé par svcplan
workbook-budget-pay-without-line = Salaires qu’aucune ligne ne porte
workbook-budget-balance = Ce qui reste
workbook-budget-most = Maximum à dépenser
workbook-budget-less-cost = moins ce que paie ce service
workbook-budget-left = Solde
workbook-budget-reserve = moins la réserve
workbook-budget-left-after = Solde après réserve
workbook-budget-by-category = Par catégorie

workbook-months-subject = Coût de chaque mois, ligne par ligne, et ce que laisse le budget
workbook-months-about = Montants en { $currency } ; ils appartiennent aux jours concernés, non au jour de la facture
workbook-months-falls-in = Ponctuel en
workbook-months-undated = Sans mois
workbook-months-total = Total
workbook-months-so-far = Mois du plan à la fin de chacun
workbook-months-several = plusieurs
workbook-months-not-added = dans aucun total
workbook-months-cost = Coût
workbook-months-budget = Budget
workbook-months-left = Solde
workbook-months-left-so-far = Solde cumulé
workbook-months-shares = Répartition des montants ponctuels sur les mois

workbook-staffing-subject = Rôles, effectifs, heures, ETP par mois
workbook-staffing-about = ETP = effectif × heures contractuelles ÷ semaine à temps plein ; heures au travail = les mêmes sans le temps indisponible
workbook-staffing-role = Rôle
workbook-staffing-employment = Emploi
workbook-staffing-works = Traite
workbook-staffing-heads = Effectif
workbook-staffing-hours = Heures par semaine
workbook-staffing-shrinkage = Temps indisponible
workbook-staffing-starts = Entrée
workbook-staffing-ramp = Montée en charge, mois
workbook-staffing-full-from = Plein régime dès
workbook-staffing-fte = ETP au complet
workbook-staffing-fte-end = ETP à la fin du plan
workbook-staffing-at-work = Heures au travail par semaine
workbook-staffing-pay = Salaire par personne et an, { $currency }
workbook-staffing-factor = Facteur
workbook-staffing-cost = Coût par an, { $currency }
workbook-staffing-sum = Équipe
workbook-staffing-full-week = Semaine à temps plein : la plus longue de l’équipe
workbook-staffing-by-month = ETP par mois
workbook-staffing-month-ends = Dernier jour

workbook-channels-subject = Demande, effectifs nécessaires et disponibles, engagements
workbook-channels-about = Les ETP et agents viennent du modèle de file d’attente de svcplan pour le dernier mois du plan, avec les effectifs présents ; les cellules grises ne suivent pas les modifications
workbook-channels-channel = Canal
workbook-channels-work = Travail
workbook-channels-model = Modèle
workbook-channels-contacts = Contacts par mois
workbook-channels-handle-time = Minutes par contact
workbook-channels-work-hours = Heures de travail par mois
workbook-channels-busiest = Moment le plus chargé
workbook-channels-agents = Agents alors nécessaires
workbook-channels-agents-there = Agents présents
workbook-channels-required = ETP nécessaires
workbook-channels-low = au moins
workbook-channels-high = au plus
workbook-channels-available = ETP disponibles
workbook-channels-left = ETP de reste
workbook-channels-sum = Tous les canaux
workbook-channels-promises = Engagements
workbook-channels-promise = Engagement
workbook-channels-promised = Promis
workbook-channels-estimated = Attendu
workbook-channels-points = Points au-dessus
workbook-channels-verdict = Verdict
workbook-channels-fte-missing = ETP manquants
# Queue models; Erlang is a name.
workbook-queue-erlang-c = Erlang C
workbook-queue-erlang-a = Erlang A
workbook-queue-chat-chain = chaîne de chat
workbook-queue-backlog-balance = bilan du retard
workbook-queue-weekly-chain = chaîne hebdomadaire
workbook-queue-none = aucun
workbook-work-live = en direct
workbook-work-concurrent = simultané
workbook-work-deferred = différé
workbook-work-none = aucun
workbook-verdict-kept = tenu
workbook-verdict-low-end = tenu seulement si la demande est faible
workbook-verdict-not-kept = non tenu
workbook-verdict-cant-tell = le modèle ne peut le dire

workbook-objectives-subject = Valeur de départ, cible, échéance, responsable ; cellules pour le réalisé
workbook-objectives-about = Saisir la valeur réelle ; la progression est la part du chemin du départ à la cible, face à la part du temps écoulé
workbook-objectives-objective = Objectif
workbook-objectives-statement = Énoncé
workbook-objectives-kpi = Indicateur
workbook-objectives-baseline = Départ
workbook-objectives-measured-on = Mesuré le
workbook-objectives-target = Cible
workbook-objectives-due = Échéance
workbook-objectives-model = Le modèle dit
workbook-objectives-actual = Réel
workbook-objectives-actual-on = Réel au
workbook-objectives-progress = Progression
workbook-objectives-expected = Attendu alors
workbook-objectives-status = État
workbook-objectives-milestones = Jalons
workbook-objectives-milestone-target = Voulu
workbook-objectives-reached = Atteint
workbook-status-no-actual = pas de valeur réelle
workbook-status-reached = atteint
workbook-status-on-the-way = en bonne voie
workbook-status-behind = en retard
workbook-status-missed = manqué
workbook-outlook-out-of-reach = hors d’atteinte
workbook-outlook-reached = déjà atteint
workbook-outlook-open = ouvert

workbook-kpis-subject = Ce qui est suivi, avec une cellule par mois
workbook-kpis-about = Saisir une valeur par mois ; la dernière est comparée au seuil à partir duquel le plan est rouvert
workbook-kpis-kpi = Indicateur
workbook-kpis-definition = Définition
workbook-kpis-unit = Unité
workbook-kpis-better = Mieux si
workbook-kpis-floor = Seuil
workbook-kpis-source = Source
workbook-kpis-every = Publié
workbook-kpis-latest = Dernier
workbook-kpis-kept = Seuil
workbook-kpis-floor-kept = respecté
workbook-kpis-floor-broken = franchi

workbook-roadmap-subject = Initiatives, phases et jalons dans le temps
workbook-roadmap-about = ■ travail, ◆ jalon ou échéance ; la bande suit les dates, la période du jour de jugement est marquée en haut
workbook-roadmap-work = Initiative, phase
workbook-roadmap-status = État
workbook-roadmap-start = Début
workbook-roadmap-due = Échéance
workbook-roadmap-days = Jours
workbook-roadmap-after = Après
workbook-roadmap-cost = Coût
workbook-roadmap-milestones = Jalons et échéances

workbook-chart-by-category = Budget par catégorie, { $currency } sur la période
workbook-chart-by-month = Coût par mois, { $currency }
workbook-chart-fte = ETP nécessaires et disponibles par canal
workbook-chart-progress = Objectifs : progression face au temps écoulé
workbook-chart-recurring = Récurrent
workbook-chart-once = Ponctuel
workbook-chart-required = Nécessaires
workbook-chart-available = Disponibles
workbook-chart-data-above = Les chiffres sont dans le tableau ci-dessus.

## Papers for the board, for finance and for customers

confidential-lines = Postes présentés en une somme
confidential-line = Un poste confidentiel
decision-approve = Approuver ce plan
decision-approve-budget = Approuver ce plan et son budget de { $amount }
decision-overspent = Combler un écart de { $amount }{ -nbsp }: les postes dépassent ce qui peut être dépensé
decision-choose = Choisir
decision-carry = Assumer ce risque
decision-decides = Décide
decision-score = { $score } sur 5, pondéré
aims-caption = Ce qui change, pour quand et sous la responsabilité de qui
money-recurring = Récurrent
money-not-added = Hors de ces sommes, car le montant n’est pas montré ou n’est pas dans la monnaie du plan
roadmap-caption = Ce qui est fait, quand, et ce qui en reste
top-risks-caption = Les principaux risques{ -nbsp }; note = probabilité × impact, de 1 à 5 chacun
top-risks-what = Ce qui pourrait arriver
top-risks-done = Ce qui est fait
months-caption = Ce que paie ce service, mois par mois
months-month = Mois
months-undated = Une fois, à un mois encore ouvert
months-period = La période du plan
months-note = Les montants tombent aux jours qu’ils couvrent{ -nbsp }; une dépense ponctuelle tombe le mois où commence l’initiative qu’elle paie.
unit-costs-contact = coûte un contact
unit-costs-settled = coûte un contact réglé du premier coup
unit-costs-caption = Ce qui est récurrent, hors réserve, réparti entre les canaux selon les heures de travail
unit-costs-a-contact = Un contact
unit-costs-first = Réglé au premier contact
unit-costs-stated = Selon le plan
unit-costs-all = Tous les canaux
reach-hours = Nous répondons
reach-promises = Nous promettons
reach-not-for = Merci de passer par une autre voie pour ceci
urgency-intro = Certaines choses ne peuvent attendre. Plus c’est grave pour vous, plus vite nous agissons.
urgency-caption = Dans quel délai vous avez de nos nouvelles
urgency-if = Si cela arrive
urgency-first = Première réponse
urgency-news = Des nouvelles au moins toutes les
urgency-settled = Réglé sous
urgency-clock = Le délai court
complaints-intro = Dites-nous, par l’une des voies ci-dessus, que vous n’êtes pas satisfait et ce qui arrangerait les choses. Inutile de savoir qui demander{ -nbsp }: votre dossier remonte de lui-même.
complaints-step-first = Quelqu’un répond de votre dossier sous { $time }
complaints-step-next = Quelqu’un de plus haut placé l’examine sous { $time }
languages-caption = Langues selon la voie
languages-way = Voie
## KPIs of the built-in catalogue
## The name, what it says, how it is computed. English stands in src/catalogue/kpis.toml.

kpi-name-first-response-time = Délai de première réponse
kpi-says-first-response-time = Temps d’attente du client, depuis son premier message, avant qu’une personne lui envoie une première vraie réponse visible.
kpi-computed-first-response-time = heure de la première réponse publique d’une personne − heure de création du ticket{ -nbsp }; donner la médiane et le 90e centile, et préciser si l’on compte en heures ouvrées ou en continu
kpi-name-next-reply-time = Délai de réponse suivante
kpi-says-next-reply-time = Temps d’attente du client avant la réponse publique suivante, après avoir réécrit dans un ticket en cours.
kpi-computed-next-reply-time = heure de la réponse publique suivante − heure du plus ancien message du client resté sans réponse
kpi-name-resolution-time = Délai de résolution
kpi-says-resolution-time = Temps entre l’ouverture d’un ticket et sa résolution définitive, c’est-à-dire la dernière.
kpi-computed-resolution-time = heure de la dernière résolution − heure de création, en médiane{ -nbsp }; préciser si l’attente du client est comptée
kpi-name-average-speed-of-answer = Délai moyen de réponse (ASA)
kpi-says-average-speed-of-answer = Temps moyen passé en file d’attente par les appelants avant la prise d’appel par un agent.
kpi-computed-average-speed-of-answer = temps d’attente total des appels pris ÷ appels pris
kpi-name-service-level = Niveau de service
kpi-says-service-level = Part des contacts pris en charge en un nombre de secondes donné. Sans ce nombre, la valeur ne dit rien.
kpi-computed-service-level = contacts pris en charge sous le seuil ÷ contacts présentés × 100{ -nbsp }; les abandons restent parmi les présentés, et l’on précise quels raccrochages courts sont exclus
kpi-name-abandonment-rate = Taux d’abandon
kpi-says-abandonment-rate = Part des appels ou chats que le client abandonne avant qu’un agent réponde.
kpi-computed-abandonment-rate = contacts abandonnés ÷ contacts présentés × 100{ -nbsp }; préciser quels raccrochages courts sont exclus
kpi-name-answer-rate = Taux de prise en charge
kpi-says-answer-rate = Part des contacts pris en charge, quel qu’ait été le délai.
kpi-computed-answer-rate = contacts pris en charge ÷ contacts présentés × 100
kpi-name-customer-update-rate = Taux de points d’étape tenus
kpi-says-customer-update-rate = Part des points d’étape promis sur les demandes ouvertes que les clients ont reçus à temps.
kpi-computed-customer-update-rate = points d’étape envoyés à temps ÷ points d’étape dus × 100
kpi-name-sla-compliance = Respect des SLA
kpi-says-sla-compliance = Parmi les tickets soumis à un délai, part de ceux qui l’ont respecté.
kpi-computed-sla-compliance = tickets dans leur délai ÷ tickets soumis à un délai × 100
kpi-name-first-contact-resolution = Résolution au premier contact
kpi-says-first-contact-resolution = Part des demandes réglées au premier contact, sans que le client revienne pour la même chose dans un délai donné, souvent 7 ou 30 jours.
kpi-computed-first-contact-resolution = demandes réglées sans nouveau contact ÷ toutes les demandes × 100{ -nbsp }; mesuré par enquête ou par recherche des contacts répétés{ -nbsp }; à défaut, avec les seuls tickets{ -nbsp }: une réponse publique et pas de réouverture
kpi-name-one-contact-resolution = Résolution en un seul contact
kpi-says-one-contact-resolution = Plus strict que la résolution au premier contact{ -nbsp }: un contact sur le même sujet par un autre canal, comme un e-mail avant l’appel, suffit à la rompre.
kpi-computed-one-contact-resolution = demandes réglées en un seul contact et un seul canal ÷ toutes les demandes × 100
kpi-name-csat = Satisfaction client (part de satisfaits)
kpi-says-csat = Part des réponses d’enquête situées dans la partie positive de l’échelle.
kpi-computed-csat = réponses positives ÷ toutes les réponses × 100{ -nbsp }; préciser ce qui est positif{ -nbsp }: 4-5 sur 5, «{ -nbsp }bien{ -nbsp }» sur «{ -nbsp }bien/mal{ -nbsp }», ou 9-10 sur 10
kpi-name-csat-mean = Satisfaction client (note moyenne)
kpi-says-csat-mean = Moyenne des réponses d’enquête sur une échelle de 1 à 5.
kpi-computed-csat-mean = somme des notes ÷ nombre de notes
kpi-name-nps = Net promoter score
kpi-says-nps = De combien les clients qui recommanderaient l’entreprise dépassent ceux qui la déconseilleraient{ -nbsp }: part des réponses 9 ou 10 sur une échelle de 0 à 10, moins part des réponses 0 à 6.
kpi-computed-nps = pourcentage de promoteurs (9-10) − pourcentage de détracteurs (0-6)
kpi-name-ces = Customer effort score (moyenne)
kpi-says-ces = Accord moyen, de 1 à 7, avec l’affirmation que l’entreprise a facilité le traitement de la demande{ -nbsp }; 7 veut dire facile. Une version plus ancienne demande l’effort fourni, de 1 à 5{ -nbsp }; une note basse y est bonne.
kpi-computed-ces = somme des notes ÷ nombre de notes{ -nbsp }; toujours indiquer l’échelle et quel bout est bon
kpi-name-ces-easy-share = Effort client (part «{ -nbsp }facile{ -nbsp }»)
kpi-says-ces-easy-share = Part des clients qui ont trouvé cela facile, c’est-à-dire qui ont répondu 5, 6 ou 7 sur l’échelle en sept points.
kpi-computed-ces-easy-share = réponses de 5 à 7 ÷ toutes les réponses × 100
kpi-name-retention-rate = Taux de fidélisation
kpi-says-retention-rate = Part des clients présents au début d’une période qui le sont encore à la fin.
kpi-computed-retention-rate = (clients à la fin − clients gagnés) ÷ clients au début × 100
kpi-name-churn-rate = Taux d’attrition des clients
kpi-says-churn-rate = Part des clients perdus au cours d’une période.
kpi-computed-churn-rate = clients perdus ÷ clients au début × 100
kpi-name-complaint-rate = Taux de réclamation
kpi-says-complaint-rate = Réclamations formelles sur le service pour 1{ "\u202F" }000 contacts.
kpi-computed-complaint-rate = réclamations ÷ contacts × 1{ "\u202F" }000
kpi-name-survey-response-rate = Taux de réponse aux enquêtes
kpi-says-survey-response-rate = Part des enquêtes envoyées auxquelles les clients ont répondu.
kpi-computed-survey-response-rate = réponses ÷ enquêtes envoyées × 100
kpi-name-qa-score = Score de qualité
kpi-says-qa-score = Résultat moyen des contacts évalués avec une grille.
kpi-computed-qa-score = points obtenus ÷ points possibles × 100, sur un échantillon indiqué
kpi-name-reopen-rate = Taux de réouverture
kpi-says-reopen-rate = Part des tickets résolus qui ont été rouverts au moins une fois.
kpi-computed-reopen-rate = tickets rouverts au moins une fois ÷ tickets résolus × 100
kpi-name-escalation-rate = Taux d’escalade
kpi-says-escalation-rate = Part des contacts transmis à un niveau de support supérieur ou à un autre service.
kpi-computed-escalation-rate = contacts escaladés ÷ contacts traités × 100
kpi-name-transfer-rate = Taux de transfert
kpi-says-transfer-rate = Part des contacts transmis à un autre agent ou à une autre file.
kpi-computed-transfer-rate = contacts transférés ÷ contacts traités × 100{ -nbsp }; dans un help desk, transferts = affectations − 1
kpi-name-replies-per-ticket = Réponses par ticket
kpi-says-replies-per-ticket = Nombre moyen de réponses publiques écrites par les agents jusqu’à la résolution d’un ticket.
kpi-computed-replies-per-ticket = réponses publiques des agents ÷ tickets résolus
kpi-name-average-handle-time = Durée moyenne de traitement (DMT)
kpi-says-average-handle-time = Temps de travail moyen par contact{ -nbsp }: conversation ou rédaction, mise en attente et post-traitement.
kpi-computed-average-handle-time = (conversation ou rédaction + mise en attente + post-traitement) ÷ contacts traités
kpi-name-after-contact-work = Post-traitement
kpi-says-after-contact-work = Temps moyen pour clore un contact après le départ du client{ -nbsp }: notes, codes, tâches de suivi.
kpi-computed-after-contact-work = temps de post-traitement ÷ contacts traités
kpi-name-occupancy = Taux d’occupation
kpi-says-occupancy = Part du temps de connexion disponible que les agents consacrent aux contacts plutôt qu’à attendre le suivant.
kpi-computed-occupancy = temps de traitement ÷ (temps de traitement + temps d’attente disponible) × 100
kpi-name-utilisation = Taux d’utilisation
kpi-says-utilisation = Part de tout le temps payé, congés, pauses et formation compris, que les agents consacrent aux contacts.
kpi-computed-utilisation = temps de traitement ÷ temps payé × 100, soit occupation × (1 − indisponibilité)
kpi-name-shrinkage = Indisponibilité (shrinkage)
kpi-says-shrinkage = Part du temps payé pendant laquelle les agents ne peuvent pas prendre de contacts{ -nbsp }: congés, maladie, pauses, formation, réunions.
kpi-computed-shrinkage = temps payé non disponible pour les contacts ÷ temps payé × 100{ -nbsp }; personnes nécessaires = postes nécessaires ÷ (1 − indisponibilité)
kpi-name-schedule-adherence = Respect du planning
kpi-says-schedule-adherence = Part du temps planifié pendant laquelle les agents faisaient ce que le planning prévoyait à ce moment.
kpi-computed-schedule-adherence = temps dans l’état prévu ÷ temps planifié × 100
kpi-name-tickets-per-agent = Contacts traités par agent
kpi-says-tickets-per-agent = Nombre moyen de contacts qu’un agent traite en une journée de travail.
kpi-computed-tickets-per-agent = contacts traités ÷ jours travaillés par les agents
kpi-name-chat-concurrency = Chats simultanés
kpi-says-chat-concurrency = Nombre moyen de chats qu’un agent mène en même temps.
kpi-computed-chat-concurrency = somme des durées de tous les chats ÷ temps passé en chat par les agents
kpi-name-cost-per-contact = Coût par contact
kpi-says-cost-per-contact = Tout ce que coûte le service sur une période, divisé par les contacts traités.
kpi-computed-cost-per-contact = coût complet d’exploitation ÷ contacts traités
kpi-name-cost-per-resolution = Coût par résolution
kpi-says-cost-per-resolution = Tout ce que coûte le service sur une période, divisé par les demandes réglées.
kpi-computed-cost-per-resolution = coût complet d’exploitation ÷ demandes réglées, soit environ coût par contact × contacts par demande
kpi-name-support-cost-ratio = Coût du support rapporté au chiffre d’affaires
kpi-says-support-cost-ratio = Ce que coûte le support, en part du chiffre d’affaires ou du revenu récurrent de l’entreprise.
kpi-computed-support-cost-ratio = coût d’exploitation du support ÷ chiffre d’affaires × 100
kpi-name-budget-variance = Écart budgétaire
kpi-says-budget-variance = De combien les dépenses s’écartent du plan, en plus ou en moins.
kpi-computed-budget-variance = (dépenses réelles − dépenses prévues) ÷ dépenses prévues × 100
kpi-name-contact-volume = Volume de contacts
kpi-says-contact-volume = Nombre de contacts reçus sur une période, par canal et par motif.
kpi-computed-contact-volume = nombre de contacts créés sur la période{ -nbsp }; préciser si spam, contacts internes, sortants et fusionnés sont exclus
kpi-name-contact-rate = Taux de contact
kpi-says-contact-rate = Contacts pour 100 clients, utilisateurs ou commandes{ -nbsp }; il montre si la demande croît plus vite que l’activité.
kpi-computed-contact-rate = contacts ÷ clients (ou utilisateurs, ou commandes) × 100
kpi-name-backlog = Stock de tickets ouverts
kpi-says-backlog = Nombre de tickets non encore résolus à un instant donné.
kpi-computed-backlog = nombre de tickets créés jusque-là et non résolus à cet instant
kpi-name-backlog-age = Ancienneté du stock
kpi-says-backlog-age = Âge médian des tickets ouverts, parfois donné comme la part plus ancienne qu’un nombre de jours.
kpi-computed-backlog-age = médiane de (instant du comptage − heure de création) sur tous les tickets ouverts
kpi-name-forecast-accuracy = Fiabilité des prévisions
kpi-says-forecast-accuracy = À quel point le nombre de contacts prévu a approché le nombre réel{ -nbsp }; 100{ -nbsp }% veut dire exact.
kpi-computed-forecast-accuracy = 100 − moyenne de (écart entre réel et prévision ÷ réel) × 100, sans descendre sous 0
kpi-name-self-service-ratio = Ratio de libre-service
kpi-says-self-service-ratio = Nombre de personnes qui utilisent le centre d’aide pour chaque personne qui envoie un ticket.
kpi-computed-self-service-ratio = utilisateurs du centre d’aide ÷ utilisateurs ayant envoyé un ticket
kpi-name-deflection-rate = Taux de déflexion
kpi-says-deflection-rate = Part de la demande réglée sans agent.
kpi-computed-deflection-rate = demandes réglées en libre-service ÷ (demandes réglées en libre-service + tickets) × 100
kpi-name-automated-resolution-rate = Taux de résolution automatisée
kpi-says-automated-resolution-rate = Part des conversations que l’automatisation règle entièrement, sans relais humain et sans que le client revienne.
kpi-computed-automated-resolution-rate = conversations réglées par l’automatisation ÷ conversations auxquelles elle a participé × 100
kpi-name-agent-attrition = Attrition des agents
kpi-says-agent-attrition = Départs sur 12 mois rapportés à l’effectif moyen. Peut dépasser 100{ -nbsp }% si un poste est pourvu plus d’une fois par an.
kpi-computed-agent-attrition = départs sur 12 mois ÷ effectif moyen × 100
kpi-name-absence-rate = Taux d’absence imprévue
kpi-says-absence-rate = Part des jours de travail planifiés perdus par des absences imprévues, surtout la maladie.
kpi-computed-absence-rate = jours d’absence imprévue ÷ jours planifiés × 100
kpi-name-training-hours-per-agent = Heures de formation par agent
kpi-says-training-hours-per-agent = Formation continue qu’un agent reçoit en un an, hors formation des nouveaux.
kpi-computed-training-hours-per-agent = heures de formation dans l’année ÷ effectif moyen
kpi-name-span-of-control = Étendue d’encadrement
kpi-says-span-of-control = Nombre d’agents rattachés à un responsable de premier niveau.
kpi-computed-span-of-control = agents ÷ responsables d’équipe, en équivalents temps plein

## Words of several figures

figure-total = Total
figure-milestone = Jalon
figure-milestones = Jalons

## Budget by category

figure-budget-title = Budget par catégorie
figure-budget-tooltip = { $category }{ -nbsp }: { $amount }, dont récurrent { $recurring }, ponctuel { $once }
figure-budget-description =
    { $count ->
        [one] { $count } catégorie, au total { $total }
       *[other] { $count } catégories, au total { $total }
    }
figure-budget-description-split =
    { $count ->
        [one] { $count } catégorie, au total { $total }, dont { $recurring } récurrents et { $once } ponctuels
       *[other] { $count } catégories, au total { $total }, dont { $recurring } récurrents et { $once } ponctuels
    }
figure-budget-largest = La plus grande{ -nbsp }: { $name }, { $amount } ({ $share })

## Objectives: baseline, milestones, target

figure-objectives-title = Valeur de départ, jalons et cible de chaque objectif
figure-objectives-target-range = Plage cible
figure-objectives-better-higher = → plus haut est mieux
figure-objectives-better-lower = ← plus bas est mieux
figure-objectives-better-within = dans la plage est mieux
figure-objectives-no-baseline = { $better }, sans valeur de départ
figure-objectives-count =
    { $count ->
        [one] { $count } objectif
       *[other] { $count } objectifs
    }
figure-objectives-from-to = { $name }{ -nbsp }: de { $from } à { $to }
figure-objectives-to = { $name }{ -nbsp }: à { $to }
figure-objectives-better = Mieux
figure-objectives-higher = plus haut
figure-objectives-lower = plus bas
figure-objectives-within = dans la plage
figure-objectives-not-measured = non mesuré

## Roadmap

figure-roadmap-order = Doit finir avant le début du suivant
figure-roadmap-early = Commence trop tôt
figure-roadmap-initiatives =
    { $count ->
        [one] { $count } initiative
       *[other] { $count } initiatives
    }
figure-roadmap-milestones =
    { $count ->
        [one] { $count } jalon
       *[other] { $count } jalons
    }
figure-roadmap-both = { $initiatives } et { $milestones }
figure-roadmap-first = Premier début{ -nbsp }: { $name } ({ $dates })
figure-roadmap-last = Dernière fin{ -nbsp }: { $name } ({ $dates })

## Reporting lines

figure-reporting-title = Rattachements hiérarchiques
figure-reporting-roles =
    { $count ->
        [one] { $count } fonction
       *[other] { $count } fonctions
    }
figure-reporting-levels =
    { $count ->
        [one] { $count } niveau
       *[other] { $count } niveaux
    }
figure-reporting-description = { $roles } sur { $levels }. Au sommet{ -nbsp }: { $tops }.
figure-reporting-heads = Effectif

## Escalation ladder

figure-escalation-title = Échelle d’escalade
figure-escalation-axis = Temps depuis le début
figure-escalation-reaches = { $severity } atteint { $role } { $time }
figure-escalation-description =
    { $count ->
        [one] { $count } niveau de gravité, avec ses étapes sur un axe de temps.
       *[other] { $count } niveaux de gravité, chacun avec ses étapes sur un axe de temps commun.
    }
figure-escalation-time = Temps

## The calendar and the workbook

## Why the model has no number. $field and the like are paths and names of the plan, such as channels.chat.handle_time.

reason-not-given = { $field } n’est pas indiqué
reason-unreadable = { $field } est illisible
reason-no-period = la période du plan n’est pas indiquée
reason-period-too-long = la période du plan dépasse { $months } mois ou finit avant de commencer
reason-no-currency = la devise du plan n’est pas indiquée
reason-out-of-range = { $field } { $limits }
reason-unbounded = { $field } croît sans limite
reason-below-zero = { $field } est inférieur à zéro
reason-is-zero = { $field } est nul
reason-no-attrition = le taux de départs de l’équipe n’est pas indiqué
reason-no-hiring-lead = le délai d’embauche n’est pas indiqué
reason-never-opens = { $field } n’ouvre jamais dans une semaine normale
reason-no-hour = { $field } n’a aucune heure dans une semaine normale
reason-nothing-while-open = selon { $field }, rien n’arrive pendant l’ouverture
reason-weight-below-zero = { $field } contient un poids inférieur à zéro
reason-unreadable-days = les jours de { $field } sont illisibles
reason-unreadable-day = un jour de { $field } est illisible
reason-unreadable-hours = les heures de { $field } sont illisibles
reason-no-hour-of-day = { $field } contient une heure hors de 0 à 23
reason-no-role-works = aucun rôle ne traite { $channel }
reason-no-contract-hours = aucun rôle n’a d’heures contractuelles
reason-nobody-at-work = personne n’est jamais au travail
reason-nobody-answers = personne de l’équipe n’y répond
reason-all-on-call = l’astreinte y répond à toutes les heures d’ouverture
reason-turns-unknown = { $field } n’est pas indiqué, et ceux qui se relaient ne sont pas un rôle de l’équipe
reason-nobody-takes-turns = personne ne se relaie dans { $rota }
reason-fewer-than-at-once = { $rota } compte moins de personnes qu’il n’en faut en même temps
reason-nobody-leads = personne n’occupe le poste dont ils relèvent
reason-nobody-reports = personne au contact des clients ne relève de quelqu’un
reason-not-computed = non calculé
reason-refused = { $refusal }
reason-beyond-chain = plus de personnes que la chaîne hebdomadaire n’en a essayé
reason-queue-grows = aux heures les plus chargées, la file croît sans fin
reason-no-time-promised = aucun engagement ne dit en combien de temps
reason-work-may-wait = un travail qui attend l’ouverture n’a pas de délai de réponse au téléphone
reason-no-patience = la patience des clients n’est pas indiquée
reason-nobody-gives-up = personne ne renonce à attendre une réponse écrite
reason-promise-of-nobody = personne de l’équipe ne répond sur ce canal
reason-best-effort = «{ -nbsp }au mieux{ -nbsp }» ne promet rien de mesurable
reason-sent-by-machine = un accusé de réception est envoyé par une machine, quels que soient les présents
reason-replies-unknown = le plan ne dit pas combien de fois un dossier reçoit une nouvelle réponse
reason-decided-behind-queue = le temps de résolution se décide après la file d’attente
reason-no-share = l’engagement ne dit pas pour quelle part des contacts
reason-no-time = l’engagement ne donne pas de délai
reason-no-open-time = le canal n’est pas ouvert pendant le délai promis
reason-everybody-in-time = aucun nombre d’agents ne répond à tous à temps, car des contacts peuvent toujours arriver ensemble
reason-may-go-first = le nombre de personnes ne suffit pas à le dire{ -nbsp }: cette clientèle peut passer avant les autres
reason-no-such-result = le modèle ne calcule pas { $kpi }
reason-no-such-results = le modèle ne calcule pas leurs indicateurs
reason-no-revenue = le plan ne donne pas le chiffre d’affaires auquel se rapporte le ratio
reason-routing-unknown = ses agents servent aussi d’autres canaux en direct, et la répartition des contacts n’est pas connue
reason-nothing-waits = aucun canal de l’objectif n’a de contacts qui attendent
reason-nobody-on-channels = personne ne travaille sur les canaux de l’objectif
reason-nobody-on-objective = personne ne répond aux contacts sur les canaux de l’objectif
reason-no-channel = l’objectif n’a pas de canal
reason-no-baseline = il manque à l’objectif une valeur de départ
reason-no-work-waits = aucun canal de l’objectif n’a de travail en attente
reason-money-not-computed = l’argent n’est pas calculé
reason-no-rate = le montant est en { $from }, et le plan n’a pas de taux vers { $to }
reason-beyond-plans = le résultat dépasse ce qu’un plan peut vouloir dire
reason-beyond-budgets = c’est plus que tout budget
reason-heads-unknown = l’effectif n’est pas connu
reason-pay-below-zero = la rémunération et l’effectif ne peuvent être inférieurs à zéro
reason-salary-without-period = le salaire ne dit pas pour quelle période
reason-pay-needs-hours = une paie à l’heure demande des heures contractuelles
reason-salary-not-yearly = le salaire ne peut être ramené à une année
reason-no-paid-role = aucun rôle payé ne pourrait faire ce travail
reason-duty-not-by-time = l’astreinte se paie à l’heure, au jour, à la semaine, au mois ou à l’année
reason-duty-without-time = il n’est pas dit pour quelle durée d’astreinte on paie
reason-duty-below-zero = la paie et les personnes d’astreinte ne peuvent être inférieures à zéro
reason-unit-price = c’est un prix unitaire, non une somme
reason-hour-of-which = c’est un prix à l’heure, et rien ne dit de quelles heures
reason-hour-of-option = c’est un prix à l’heure, et rien ne dit de laquelle
reason-use-and-period = un prix par contact ou par heure ne peut être aussi par période
reason-no-people = le prix est par personne, et le plan n’a personne
reason-usage-unknown = le prix est par { $basis }, et ni l’usage ni un canal n’en donnent le nombre
reason-settled-unknown = aucun objectif ne dit quelle part de { $channel } est résolue au premier contact
reason-begins-after = cela commence après la fin du plan
reason-no-months = le modèle ne donne pas de mois
reason-too-short = le plan est trop court
reason-undecided = rien n’est décidé{ -nbsp }; le budget ne contient peut-être aucune des options
reason-is-reference = c’est l’option à laquelle les autres sont comparées
reason-option-below-zero = une option ne peut coûter moins que rien
reason-option-per-period = c’est un prix par unité et par période, qu’aucun volume de contacts ne décide
reason-option-per-head = c’est un prix par licence ou par personne, qu’aucun volume de contacts ne décide
reason-same-slope = aucune des deux ne coûte plus que l’autre quand les contacts augmentent
reason-never-meet = l’une des deux coûte moins quel que soit le volume
reason-no-contacts = il n’y a pas de contacts
reason-next-to-no-contacts = il n’y a presque pas de contacts
reason-no-total = le budget n’a pas de total
reason-no-segment-share = aucune clientèle n’a de part
reason-shares-no-parts = les parts des clientèles ne forment pas un tout

## Between which values a number must lie; stands behind the name of the field.

limits-volume = doit être compris entre zéro et 10^15
limits-growth = doit être compris entre -100{ -nbsp }% et 100{ -nbsp }000{ -nbsp }% par an
limits-seconds = doit être supérieur à zéro et inférieur à 30 ans
limits-share = doit être compris entre 0{ -nbsp }% et 100{ -nbsp }%
limits-occupancy = doit être supérieur à 0{ -nbsp }% et au plus de 100{ -nbsp }%
limits-conversations = doit être compris entre 1 et 64 conversations
limits-contract-hours = doit être compris entre 0 et 168 heures par semaine
limits-heads = doit être compris entre zéro et un milliard
limits-turns = doit être supérieur à zéro et inférieur à un milliard
limits-attrition = doit être compris entre 0{ -nbsp }% et 1{ -nbsp }000{ -nbsp }% par an
limits-hiring-lead = doit être compris entre rien et 100 ans

## Why a queue can’t be computed.

refusal-everybody-in-time = aucun nombre d’agents ne répond à tous à temps
refusal-never-enough = aucun nombre d’agents ne suffit
refusal-too-much-work = il y a trop de travail pour le calculer
refusal-out-of-range = ses chiffres dépassent ce pour quoi une file peut être calculée

## What something is priced by.

basis-seat = licence
basis-person = personne
basis-contact = contact
basis-resolution = résolution
basis-agent-hour = heure d’agent
