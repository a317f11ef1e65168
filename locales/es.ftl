### Spanish: the words of documents, in the notation of Fluent (https://projectfluent.org).
### A sentence may use fewer of its arguments than the English one, never others. What stands behind { $… } is text of a plan or a number.

-nbsp = { "\u00A0" }

## The language itself

direction = ltr

## Numbers
## Marks inside numbers. Numbers of up to number-ungrouped-digits digits keep together: 9800, 12.345.

number-decimal-mark = ,
number-group-mark = .
number-ungrouped-digits = 4
percent = { $number }{ -nbsp }%
money = { $amount }{ -nbsp }{ $currency }
range = { $low } a { $high }
at-least = { $value } o más
at-most = { $value } o menos

## Lengths of time
## $amount is the number as shown; $count chooses the plural form. Where a preposition stands in front, $case is oblique.
## Business time counts only while the department is open; calendar time never stops.

time-second = { $amount }{ -nbsp }s
time-minute = { $amount }{ -nbsp }min
time-hour = { $amount }{ -nbsp }h
time-day =
    { $count ->
        [one] { $amount }{ -nbsp }día
       *[other] { $amount }{ -nbsp }días
    }
time-week =
    { $count ->
        [one] { $amount }{ -nbsp }semana
       *[other] { $amount }{ -nbsp }semanas
    }
time-business-second =
    { $count ->
        [one] { $amount }{ -nbsp }segundo laborable
       *[other] { $amount }{ -nbsp }segundos laborables
    }
time-business-minute =
    { $count ->
        [one] { $amount }{ -nbsp }minuto laborable
       *[other] { $amount }{ -nbsp }minutos laborables
    }
time-business-hour =
    { $count ->
        [one] { $amount }{ -nbsp }hora laborable
       *[other] { $amount }{ -nbsp }horas laborables
    }
time-business-day =
    { $count ->
        [one] { $amount }{ -nbsp }día laborable
       *[other] { $amount }{ -nbsp }días laborables
    }
time-business-week =
    { $count ->
        [one] { $amount }{ -nbsp }semana laborable
       *[other] { $amount }{ -nbsp }semanas laborables
    }
time-calendar-second = { $amount }{ -nbsp }s
time-calendar-minute = { $amount }{ -nbsp }min
time-calendar-hour =
    { $count ->
        [one] { $amount }{ -nbsp }hora natural
       *[other] { $amount }{ -nbsp }horas naturales
    }
time-calendar-day =
    { $count ->
        [one] { $amount }{ -nbsp }día natural
       *[other] { $amount }{ -nbsp }días naturales
    }
time-calendar-week =
    { $count ->
        [one] { $amount }{ -nbsp }semana natural
       *[other] { $amount }{ -nbsp }semanas naturales
    }
time-compound = { $first } { $second }
time-within = en { $time }
time-after = tras { $time }

## Calendar periods

period-hour =
    { $count ->
        [one] { $count }{ -nbsp }hora
       *[other] { $count }{ -nbsp }horas
    }
period-day =
    { $count ->
        [one] { $count }{ -nbsp }día
       *[other] { $count }{ -nbsp }días
    }
period-week =
    { $count ->
        [one] { $count }{ -nbsp }semana
       *[other] { $count }{ -nbsp }semanas
    }
period-month =
    { $count ->
        [one] { $count }{ -nbsp }mes
       *[other] { $count }{ -nbsp }meses
    }
period-quarter =
    { $count ->
        [one] { $count }{ -nbsp }trimestre
       *[other] { $count }{ -nbsp }trimestres
    }
period-year =
    { $count ->
        [one] { $count }{ -nbsp }año
       *[other] { $count }{ -nbsp }años
    }
cadence-hour =
    { $count ->
        [1] cada hora
       *[other] cada { $count }{ -nbsp }horas
    }
cadence-day =
    { $count ->
        [1] cada día
       *[other] cada { $count }{ -nbsp }días
    }
cadence-week =
    { $count ->
        [1] cada semana
       *[other] cada { $count }{ -nbsp }semanas
    }
cadence-month =
    { $count ->
        [1] cada mes
       *[other] cada { $count }{ -nbsp }meses
    }
cadence-quarter =
    { $count ->
        [1] cada trimestre
       *[other] cada { $count }{ -nbsp }trimestres
    }
cadence-year =
    { $count ->
        [1] cada año
       *[other] cada { $count }{ -nbsp }años
    }
per-hour = { $what } por hora
per-day = { $what } al día
per-week = { $what } a la semana
per-month = { $what } al mes
per-quarter = { $what } al trimestre
per-year = { $what } al año
work-hours =
    { $count ->
        [one] { $amount }{ -nbsp }hora
       *[other] { $amount }{ -nbsp }horas
    }

## Prices

price-per-seat = { $price } por licencia
price-per-person = { $price } por persona
price-per-contact = { $price } por contacto
price-per-resolution = { $price } por resolución
price-per-agent-hour = { $price } por hora de agente

## Values of KPIs

value-points =
    { $count ->
        [one] { $amount }{ -nbsp }punto
       *[other] { $amount }{ -nbsp }puntos
    }
value-out-of = { $number } de { $top }
value-per = { $number } por cada { $base }

## Promises to customers
## Nouns or verbs that go with the sentences below: first reply 90% within 8 business hours.

promise-answer = atención
promise-acknowledge = acuse de recibo
promise-first-reply = primera respuesta
promise-next-reply = respuesta siguiente
promise-update = información de avance
promise-resolve = resolución
promise-call-back = devolución de llamada
promise-see = atención presencial
promise-best-effort = según disponibilidad, sin compromiso
promise-share-within = { $what } en el { $share } de los casos en un plazo de { $time }
promise-share = { $what } en el { $share } de los casos
promise-within = { $what } en un plazo de { $time }

## Dates
## $day is a number, $month one of the names below, $year four digits.

date-day = { $day } de { $month } de { $year }
date-day-without-year = { $day } de { $month }
date-short-day = { $day }{ -nbsp }{ $month } { $year }
date-short-day-without-year = { $day }{ -nbsp }{ $month }
date-span = del { $from } al { $to }
date-short-span = { $from } – { $to }
date-from = desde el { $day }
date-to = hasta el { $day }
date-by = antes del { $day }
month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre
month-short-1 = ene
month-short-2 = feb
month-short-3 = mar
month-short-4 = abr
month-short-5 = may
month-short-6 = jun
month-short-7 = jul
month-short-8 = ago
month-short-9 = sept
month-short-10 = oct
month-short-11 = nov
month-short-12 = dic

## Opening hours
## Mon–Fri 09:00–17:00, closed on public holidays.

weekday-mo = lun
weekday-tu = mar
weekday-we = mié
weekday-th = jue
weekday-fr = vie
weekday-sa = sáb
weekday-su = dom
hours-public-holidays = festivos
hours-school-holidays = vacaciones escolares
hours-closed = cerrado
hours-always = las 24 horas, todos los días
hours-closed-on-public-holidays = cerrado en festivos
hours-closed-on = cerrado { $days }

## Languages that people speak
## By their codes of ISO 639-1.

tongue-ar = árabe
tongue-bg = búlgaro
tongue-bn = bengalí
tongue-ca = catalán
tongue-cs = checo
tongue-cy = galés
tongue-da = danés
tongue-de = alemán
tongue-el = griego
tongue-en = inglés
tongue-es = español
tongue-et = estonio
tongue-eu = euskera
tongue-fa = persa
tongue-fi = finés
tongue-fr = francés
tongue-ga = irlandés
tongue-gl = gallego
tongue-gu = guyaratí
tongue-he = hebreo
tongue-hi = hindi
tongue-hr = croata
tongue-hu = húngaro
tongue-hy = armenio
tongue-id = indonesio
tongue-is = islandés
tongue-it = italiano
tongue-ja = japonés
tongue-ka = georgiano
tongue-ko = coreano
tongue-lb = luxemburgués
tongue-lt = lituano
tongue-lv = letón
tongue-mk = macedonio
tongue-ms = malayo
tongue-mt = maltés
tongue-nb = noruego
tongue-nl = neerlandés
tongue-no = noruego
tongue-pa = panyabí
tongue-pl = polaco
tongue-pt = portugués
tongue-ro = rumano
tongue-ru = ruso
tongue-sk = eslovaco
tongue-sl = esloveno
tongue-so = somalí
tongue-sq = albanés
tongue-sr = serbio
tongue-sv = sueco
tongue-sw = suajili
tongue-ta = tamil
tongue-th = tailandés
tongue-tl = tagalo
tongue-tr = turco
tongue-uk = ucraniano
tongue-ur = urdu
tongue-vi = vietnamita
tongue-zh = chino

## Documents and their sections

document-full = Plan completo
document-brief = Resumen ejecutivo
document-handbook = Manual de agentes
section-vision = Visión
section-goals = Objetivos de negocio
section-objectives = Objetivos
section-segments = Clientes
section-channels = Canales y compromisos
section-kpis = Indicadores
section-team = Equipo
section-training = Formación
section-tools = Herramientas
section-budget = Presupuesto
section-workflow = Recorrido de un caso
section-severities = Niveles de gravedad
section-escalations = Escalado
section-initiatives = Hoja de ruta
section-improvements = Mejoras
section-sourcing = Interno o externo
section-risks = Riesgos
section-assumptions = Supuestos
section-reviews = Revisiones
handbook-channels = Canales, horarios y compromisos
handbook-workflow = Recorrido de un caso
handbook-severities = ¿Cómo de urgente es?
handbook-escalations = Cuándo y cómo escalar
handbook-contacts = A quién llamar

## Words for the fixed choices of a plan
## One message for each word that a plan may use; the word is the end of the key.

channel-kind-phone = Teléfono
channel-kind-callback = Devolución de llamada
channel-kind-video = Vídeo
channel-kind-counter = Mostrador
channel-kind-chat = Chat
channel-kind-messaging = Mensajería
channel-kind-email = Correo electrónico
channel-kind-form = Formulario
channel-kind-social = Redes sociales
channel-kind-post = Correo postal
channel-kind-community = Comunidad
channel-kind-self-service = Autoservicio
channel-kind-bot = Bot
channel-status-live = en servicio
channel-status-pilot = piloto
channel-status-planned = previsto
channel-status-closing = en cierre
initiative-status-planned = previsto
initiative-status-running = en curso
initiative-status-done = terminado
initiative-status-paused = en pausa
initiative-status-dropped = abandonado
risk-band-low = bajo
risk-band-moderate = moderado
risk-band-high = alto
risk-band-extreme = extremo
risk-response-avoid = evitar
risk-response-reduce = reducir
risk-response-transfer = transferir
risk-response-accept = aceptar
risk-status-open = abierto
risk-status-occurred = materializado
risk-status-closed = cerrado
employment-employee = en plantilla
employment-part-time = a tiempo parcial
employment-student = estudiante
employment-agency = empresa de trabajo temporal
employment-partner = proveedor externo
employment-volunteer = voluntariado
workflow-actor-us = el equipo
workflow-actor-customer = el cliente
workflow-actor-third-party = un tercero
workflow-actor-nobody = nadie, el caso está cerrado
budget-category-salaries = Salarios
budget-category-benefits = Beneficios sociales
budget-category-recruitment = Contratación
budget-category-training = Formación
budget-category-software = Software
budget-category-telephony = Telefonía
budget-category-automation = Automatización
budget-category-hardware = Hardware
budget-category-facilities = Instalaciones
budget-category-outsourcing = Externalización
budget-category-translation = Traducción
budget-category-goodwill = Gestos comerciales
budget-category-projects = Proyectos
budget-category-contingency = Contingencias
budget-category-other = Otros
overheads-inside = incluidos en este presupuesto
overheads-elsewhere = pagados por otro departamento
kpi-unit-percent = porcentaje
kpi-unit-points = puntos
kpi-unit-score = nota media
kpi-unit-seconds = segundos
kpi-unit-minutes = minutos
kpi-unit-hours = horas
kpi-unit-days = días
kpi-unit-count = número
kpi-unit-per-100 = por cada 100
kpi-unit-per-1000 = por cada 1000
kpi-unit-currency = importe
kpi-unit-ratio = ratio
kpi-unit-count-per-day = número al día
kpi-unit-hours-per-year = horas al año
kpi-better-higher = cuanto más alto, mejor
kpi-better-lower = cuanto más bajo, mejor
kpi-better-band = tan malo es demasiado alto como demasiado bajo
kpi-statistic-mean = media
kpi-statistic-median = mediana
kpi-statistic-p90 = percentil 90
kpi-statistic-share = porcentaje del total
kpi-statistic-total = total
benchmark-confidence-good = buena evidencia
benchmark-confidence-fair = evidencia moderada
benchmark-confidence-weak = evidencia débil

## Counts of things

people =
    { $count ->
        [one] { $count }{ -nbsp }persona
       *[other] { $count }{ -nbsp }personas
    }
