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

date-month = { $month } de { $year }
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

## Figures, and what the model says of people and promises

figure-and-more = y { $count } más
figure-and-more-in-table = y { $count } más, en la tabla
# A month of a year: January 2027.
date-month-and-year = { $month } de { $year }

## What each month costs

figure-months-title = Presupuesto por mes
figure-months-recurring = Recurrente { $amount }
figure-months-one-off = Puntual { $amount }
figure-months-tooltip = { $month }: { $amount }, de ello recurrente { $recurring }, puntual { $once }
figure-months-undated = Además { $amount } una vez, en una fecha que el plan no indica
figure-months-description =
    { $count ->
        [one] Un mes: { $total }, de ello { $recurring } recurrente y { $once } puntual.
       *[other] { $count } meses que suman { $total }, de ello { $recurring } recurrente y { $once } puntual.
    }
figure-months-dearest = El más caro: { $month }, { $amount }.
figure-months-month = Mes
figure-months-recurring-part = Recurrente
figure-months-one-off-part = Puntual
figure-months-cost = Coste
figure-months-no-date = Sin fecha
figure-months-all = Todos los meses

## People required and available. FTE: full-time equivalents.

figure-people-title = Personal necesario y disponible
figure-people-available = EJC disponibles
figure-people-required = EJC necesarios
figure-people-range = de favorable a desfavorable
figure-people-fte-available = { $fte } EJC disponibles
figure-people-fte-required = { $fte } EJC necesarios
figure-people-of = { $available } hay, { $required } hacen falta
figure-people-description =
    { $count ->
        [one] Un canal.
       *[other] { $count } canales.
    }
figure-people-channel = Canal
figure-people-enough = ¿Suficiente?
staffing-enough = suficiente
staffing-enough-in-favourable-case = suficiente solo en el caso favorable
staffing-short = faltan { $fte } EJC

## Promises kept or not

figure-promises-title = Compromisos cumplidos o no
figure-promises-key-promised = Prometido
figure-promises-key-expected = Esperado con el personal que hay
figure-promises-key-range = margen
figure-promises-expected = Esperado: { $share }
figure-promises-promised = prometido { $share }
figure-promises-levels = { $expected }, prometido { $promised }
figure-promises-description =
    { $count ->
        [one] Un compromiso:
       *[other] { $count } compromisos:
    }
figure-promises-count-kept =
    { $count ->
        [one] { $count } cumplido
       *[other] { $count } cumplidos
    }
figure-promises-count-unsure =
    { $count ->
        [one] { $count } cumplido solo en el caso favorable
       *[other] { $count } cumplidos solo en el caso favorable
    }
figure-promises-count-not-kept =
    { $count ->
        [one] { $count } no cumplido
       *[other] { $count } no cumplidos
    }
figure-promises-count-unknown =
    { $count ->
        [one] { $count } no calculado
       *[other] { $count } no calculados
    }
figure-promises-promise = Compromiso
figure-promises-head-expected = Esperado
figure-promises-kept = ¿Cumplido?
promise-kept = cumplido
promise-kept-in-favourable-case = cumplido solo en el caso favorable
promise-not-kept = no cumplido
# $points: percentage points between what is expected and what is promised.
promise-not-kept-by = no cumplido, faltan { $points } puntos
promise-depends-on-routing = no se puede decir: las mismas personas atienden también otros canales
promise-not-computed = no calculado

## Risk matrix

figure-risks-title = Matriz de riesgos
figure-risks-likelihood = Probabilidad
figure-risks-impact = Impacto
figure-risks-certain = casi seguro
figure-risks-rare = raro
figure-risks-minor = menor
figure-risks-critical = crítico
figure-risks-description =
    { $count ->
        [one] Un riesgo:
       *[other] { $count } riesgos:
    }
figure-risks-greatest = El mayor: { $risk } ({ $score }).
figure-risks-number = Número
figure-risks-risk = Riesgo
figure-risks-score = Valor
# A score with its band: 12, high.
figure-risks-score-and-band = { $score }, { $band }

## From goals to money

figure-goals-title = De las metas al dinero
figure-goals-description = Cada línea lleva de lo que se quiere a lo que lo consigue.
figure-goals-what = Qué
figure-goals-name = Nombre
figure-goals-leads-to = Lleva a
figure-goals-goals = Metas
figure-goals-goal = Meta
figure-goals-objectives = Objetivos
figure-goals-objective = Objetivo
figure-goals-kpis = Indicadores
figure-goals-kpi = Indicador
figure-goals-initiatives = Iniciativas
figure-goals-initiative = Iniciativa
figure-goals-lines = Partidas
figure-goals-line = Partida

## The day that somebody named as today

figure-today = Hoy, { $day }
figure-objectives-due-by = Previsto al { $day }
figure-objectives-today = Las líneas discontinuas marcan lo previsto para el { $day } si cada valor avanza de forma regular desde su valor inicial, por sus hitos, hasta su meta.

## Can it be done? People and promises by the model

section-staffing = ¿Se puede hacer?
staffing-intro = Lo que resulta de las cifras del plan: contactos, tiempo de trabajo, horarios, compromisos y personal, puestos en modelos de colas.
staffing-month = Se juzga { $month }, el último mes del plan, cuando ya están todas las incorporaciones.
staffing-caption = Contactos, personal y compromisos por canal
staffing-contacts = Contactos al mes
staffing-occupancy = Ocupación
staffing-busiest = Hora punta
staffing-busiest-open-hours = todas las horas de apertura juntas
staffing-promises-caption = Compromisos con el personal que hay
staffing-missing = Para cumplirlo
staffing-fte-more = { $fte } EJC más
staffing-shared = { $channels } necesitan juntos { $demand } horas de trabajo a la semana; su personal, cada persona contada una vez, tiene { $supply }: faltan { $fte } EJC.
staffing-not-computed = Sin calcular: { $channels }.
staffing-method = Cómo se ha calculado
staffing-method-erlang-c = Erlang C: los clientes esperan hasta que alguien queda libre y nadie abandona.
staffing-method-erlang-a = Erlang A: los clientes esperan hasta que alguien queda libre o se agota su paciencia.
staffing-method-chat-chain = Chats: como Erlang C, con varias conversaciones a la vez por agente.
staffing-method-backlog-balance = Balance de pendientes: el trabajo que puede esperar se hace en las horas de apertura; lo que llega no debe superar lo que se hace.
staffing-method-weekly-chain = Cadena semanal: los pendientes se siguen con exactitud por las horas de apertura de una semana.
staffing-method-people = El personal son las horas de contrato sin ausencias. Quien atiende varios canales se cuenta una vez y se reparte según la necesidad. Un tope de ocupación cuenta como necesidad.
staffing-method-ranges = Donde el plan da un margen, todo se calcula en ambos extremos: el caso favorable y el desfavorable.

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
document-board = Informe para la dirección
document-finance = Informe financiero
document-charter = Carta de servicios
section-contacts = A quién llamar
section-decisions = Decisiones que se piden
section-aims = Objetivos y avance
section-money = Dinero
section-roadmap = Hoja de ruta
section-top-risks = Mayores riesgos
section-months = Coste por mes
section-unit-costs = Coste por contacto
section-reach = Cómo contactarnos
section-urgency = Cuando algo es urgente
section-complaints = Si no está satisfecho
section-languages = Idiomas que hablamos
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

## Words that several sections share

owner = Responsable
due = Fecha límite
status = Estado
source = Fuente
value = Valor
channels = Canales
customers = Clientes
objectives = Objetivos
languages = Idiomas
cost = Coste
category = Categoría
amount = Importe
share = Porcentaje
a-year = Al año
role = Función
people-heading = Personas
reports-to = Depende de
severity = Gravedad
response = Respuesta
initiative = Iniciativa
budget-line = Partida
when = Cuándo
contact = Contacto
what-they-do = Cometido
at-work = Horario de trabajo
looked-at-again = Nueva revisión
serves = Contribuye a

## About the plan

about-owner = Responsable del plan
about-approver = Aprobación
about-approved = Aprobado el
about-version = Versión
about-reviewed = Última revisión
about-review-every = Revisión
about-next-review = Próxima revisión antes del
about-currency = Moneda
about-rates = Tipos de cambio
about-time-zone = Zona horaria
about-fiscal-year = Inicio del ejercicio
about-format = Formato del plan
about-files = Otros archivos

## Vision and goals

vision-measured-by = Se mide con
vision-principles = Principios
goals-caption = Lo que quiere la empresa y los objetivos que contribuyen a ello
goal = Objetivo de negocio
goal-statement = Lo que quiere la empresa
goal-served-by = Objetivos que contribuyen

## Objectives

objective = Objetivo
objective-measure = Indicador
objective-from = De
objective-to = A
objective-by = Fecha
objective-baseline = Valor de partida
objective-today = Hoy
objective-target = Meta
objective-guards = No debe empeorar
objective-initiatives = Iniciativas
objective-milestones = Hitos intermedios
objective-tactics = Cómo
objective-definition = Qué se mide
objective-kpi-definition = Definición

## Customers

segment-who = Quiénes
segment-share = Porcentaje de contactos
segment-priority = Prioridad
segment-needs = Necesidades
segment-promises = Compromisos
segment-size = Número de clientes

## Channels

channels-caption = Los canales de un vistazo
channel = Canal
channel-kind = Tipo
channel-address = Dirección
channel-hours = Horario
channel-volume = Volumen
channel-handle-time = Tiempo de gestión por contacto
channel-promises = Compromiso
channel-not-for = No es para
channel-segments = Abierto a
channel-answered-by = Lo atiende
channel-concurrency = Conversaciones simultáneas
channel-patience = Paciencia de los clientes
channel-cost = Coste por contacto

## Key figures

kpi-formula = Fórmula
kpi-unit = Unidad
kpi-unit-label = Unidad
kpi-direction = Sentido
kpi-range = Intervalo
kpi-statistic-label = Estadístico
kpi-every = Frecuencia
kpi-floor = El plan se reabre a partir de
kpi-benchmark = Habitual en otras empresas
kpi-best = Mejor valor publicado
kpi-observed = Observado en otros sitios

## Team

roles-caption = Funciones
team-shrinkage = Tiempo no disponible (shrinkage)
team-max-occupancy = Ocupación máxima
team-attrition = Rotación anual
team-hiring-lead = Plazo de contratación
role-hours = Jornada
role-salary = Salario
role-works = Atiende
role-employment = Contrato
role-location = Lugar
role-skills = Competencias
role-training = Formación
role-starts = Incorporación
role-ramp = Tiempo hasta el pleno rendimiento
role-shrinkage = Tiempo no disponible
role-max-occupancy = Ocupación máxima
on-call = Guardia
on-call-who = Se turnan
on-call-at-once = De guardia a la vez
on-call-hours = De guardia
on-call-turn = Duración de un turno
on-call-severities = Se les llama por
on-call-channels = Atienden
people-caption = Personas ajenas al equipo
person-name = Nombre
contacts-caption = A quién llamar
contact-who = Quién

## Training and tools

training-caption = Qué aprende el equipo
training-course = Curso
training-what = Contenido
training-for = Para
training-hours = Horas por persona
tools-caption = Herramientas y su coste
tool = Herramienta
tool-purpose = Finalidad
tool-seats = Licencias
tool-price = Precio
tool-renews = Renovación
tools-total = Todas las herramientas con precio y número conocidos

## Budget

budget = Presupuesto
budget-planned = Previsto
budget-of-it-one-off = del cual puntual
budget-total = Disponible
budget-total-in-period = Disponible en el periodo del plan
budget-lines-in-period = Partidas en el periodo del plan
budget-recurring-yearly = Recurrente, al año
budget-recurring-in-period = Recurrente, en el periodo
budget-one-off = Puntual
budget-left-over = Remanente
budget-overspent = Exceso sobre el presupuesto
budget-elsewhere = A cargo de otros
budget-not-added = Fuera de estos totales
budget-contingency = Contingencias
budget-contingency-in-period = Contingencias en el periodo
budget-loaded = Del salario bruto al coste total
budget-overheads = Gastos generales
budget-lines-caption = Partidas del presupuesto
budget-line-name = Partida
budget-in-period = En el periodo
budget-remarks = Observaciones
pay-caption = Coste anual del personal
pay-gross = Salario bruto
pay-factor = Factor
pay-total = Todas las funciones con plantilla y salario

## How a case runs, severities, escalation

workflow-caption = Los estados de un caso
state = Estado
state-means = Significado
state-acts = Quién actúa después
state-next = Estados siguientes posibles
state-by-itself = Automáticamente
state-clock = Plazos comprometidos
severities-caption = La gravedad de un caso y la rapidez con que avanza
severity-first-response = Primera respuesta
severity-update = Información cada
severity-resolve = Resuelto en
severity-hours = El plazo corre
severity-hours-long = Cuándo corre el plazo
severity-set-by = Lo decide
severity-means = Qué hace tan grave un caso
escalation-trigger = Se inicia cuando
escalation-message = Mensaje al cliente
escalation-fallback = Si nadie responde
escalation-step = Nivel
escalation-within = Plazo
escalation-to = A quién se avisa
escalation-by = Cómo

## Roadmap and improvements

initiative-deliverable = Entregable
initiative-moves = Mueve
initiative-after = Después de
initiative-phases = Fases
improvements-caption = Las mejoras y el día en que se comprueba su efecto
improvement = Mejora
improvement-found = Hallazgo
improvement-finding = Hallazgo
improvement-done = Medida
improvement-action = Medida
improvement-expected = Efecto esperado
improvement-checked = Comprobación
improvement-check-on = Comprobación

## In-house or bought

sourcing-caption = Opciones, notas de 1 a 5 y su media ponderada
sourcing-option = Opción
sourcing-score = Ponderado
sourcing-weighted-mark = Nota ponderada
sourcing-channels = Afecta a
sourcing-decision = Decisión
sourcing-because = Motivo
sourcing-decided = Decidido el
sourcing-decider = Decidido por
sourcing-contract-kpis = El contrato se mide con
sourcing-exit = Salida

## Risks and assumptions

risks-caption = Riesgos, el mayor primero; puntuación = probabilidad × impacto, cada uno de 1 a 5
risk = Riesgo
risk-score = Puntuación
risk-dates = Fechas
risk-likelihood = Probabilidad, de 1 a 5
risk-impact = Impacto, de 1 a 5
risk-cause = Causa
risk-trigger = Primera señal
risk-action = Medida
assumptions-caption = Lo que el plan da por supuesto, y hasta cuándo
assumption = Supuesto
assumption-what = Supuesto
assumption-expires = Revisar a partir del
assumption-expires-long = Hay que revisarlo a partir del

## Reviews

review-decided = Decisiones
review-looked-at = Se revisó
review-attended = Asistentes
review-next = Próxima

## Around the text of each document

colon = :
skip-to-content = Ir al contenido
contents = Índice
footer-version = versión
footer-reviewed = revisado el { $day }
footer-plan = plan
footer-commit = commit
figure-as-table = La figura en forma de tabla
figure-data = { $title }: los datos

## The brief

brief-money = Finanzas
brief-risks = Principales riesgos
brief-approved = aprobado el { $day }
brief-categories-caption = Gasto previsto por categoría en el periodo del plan
brief-planned-in = Previsto en { $months }
brief-more = y { $count } más en el plan completo
brief-more-categories =
    { $count ->
        [one] y { $count } categoría más en el plan completo
       *[other] y { $count } categorías más en el plan completo
    }
brief-owner = Responsable: { $name }.
brief-approver = Aprobación: { $name }.
brief-people = Personas: { $number }.
score-before = puntuación

## Large numbers at the top
## Each stands under its number.

fact-objectives =
    { $count ->
        [one] objetivo
       *[other] objetivos
    }
fact-channels =
    { $count ->
        [one] canal
       *[other] canales
    }
fact-people =
    { $count ->
        [one] persona
       *[other] personas
    }
fact-planned-spend = gasto previsto en { $months }
fact-initiatives =
    { $count ->
        [one] iniciativa
       *[other] iniciativas
    }
fact-risks =
    { $count ->
        [one] riesgo abierto
       *[other] riesgos abiertos
    }
fact-may-be-spent = disponible
fact-planned-in = previsto en { $months }
fact-left-over = remanente
fact-over-budget = por encima del presupuesto

## Sentences and words inside the sections

change-from = de
change-to = a
objective-no-target = sin meta
handbook-time-zone = Todas las horas corresponden a la zona horaria
contacts-answers = atiende
kpi-benchmark-range = de { $low } a { $high }, normalmente { $typical }
budget-pay-of = Salarios de
budget-pays = Salarios de { $roles }.
budget-paid-by = A cargo de
budget-once = una vez
budget-recurring-per-year = Recurrente ({ $amount } al año)
budget-all-lines = Todas las partidas de este departamento
budget-all-lines-added = Todas las partidas de este departamento, salvo las que no se pueden sumar
budget-not-added-because = Fuera de estos totales, porque la moneda o el número no es el del plan:
budget-lines-heading = Partidas
budget-all-lines-short = Todas las partidas
budget-without-not-added = sin las partidas que no se pueden sumar
pay-all-roles = Todas las funciones
tools-cost-per-year = Las herramientas cuestan { $amount } al año cuando se conocen precio y número.
tool-billed = { $usage } facturados
severity-example = Por ejemplo:
severity-for-example = por ejemplo: { $example }
state-clock-stands = se detienen
state-clock-runs = corren
sourcing-weight = peso { $weight }
sourcing-chosen = elegida
risk-score-of = { $score } de 25, { $band }
risk-only-likelihood = probabilidad { $mark }
risk-only-impact = impacto { $mark }
risk-done-by = Hecho antes del { $day }
risk-review-on = nueva revisión el { $day }
promise-terms = { $share } en { $time }

## Files that are no templates: where they come from

file-plan-hash = plan { $hash }
file-commit = commit { $commit }

## The calendar (iCalendar)
## Most of these are titles of events: short, the kind of day first.

calendar-file-name = { $title }, { $organization }
calendar-file-about = Fechas del plan, escritas por { $stamp }
calendar-file-plan-ends = Fin del período del plan
calendar-file-plan-review = Revisión del plan
calendar-file-meeting = Reunión de revisión: { $name }
calendar-file-next-meeting = Próxima reunión de revisión después de { $name }
calendar-file-kpi-report = Informe de indicadores, { $every }
calendar-file-goal-due = Vence la meta: { $name }
calendar-file-objective-due = Vence el objetivo: { $name }
calendar-file-milestone = Hito: { $name } → { $target }
calendar-file-initiative-start = Inicio: { $name }
calendar-file-initiative-due = Vence: { $name }
calendar-file-phase-due = Fin de fase: { $phase } ({ $name })
calendar-file-improvement-due = Vence la mejora: { $name }
calendar-file-improvement-check = Comprobar el efecto: { $name }
calendar-file-training = Formación: { $name }
calendar-file-role-starts = { $heads } × { $name }: primer día
calendar-file-renewal = Se renueva el contrato: { $name }
calendar-file-sourcing-review = Revisión de la contratación: { $name }
calendar-file-risk-review = Revisión del riesgo: { $name }
calendar-file-risk-action = Vence la acción contra el riesgo: { $name }
calendar-file-assumption = Comprobar el supuesto: { $name }
calendar-file-owner = Responsable: { $name }
calendar-file-target = Valor objetivo: { $value }
calendar-file-baseline = Valor inicial: { $value }
calendar-file-price = Precio: { $value }
calendar-file-line = Partida: { $name }
calendar-file-attended = Asistieron: { $names }
calendar-file-looked-at = Se examinó: { $what }
calendar-file-decided = Se decidió: { $what }
calendar-file-assumed = Se supone: { $value }
calendar-file-exit = Salida: { $text }
calendar-file-trigger = Señal: { $text }
calendar-file-kind-review = Revisión
calendar-file-kind-aim = Objetivo
calendar-file-kind-milestone = Hito
calendar-file-kind-work = Trabajo
calendar-file-kind-contract = Contrato
calendar-file-kind-risk = Riesgo
calendar-file-kind-people = Personal

## The workbook (Excel)
## Names of sheets hold at most 31 characters. Heads of columns are short; they wrap between words.

workbook-owner = Responsable
workbook-note = Nota
workbook-sheet-page = Página { $page } de { $pages }
workbook-sheet-overview = Resumen
workbook-sheet-assumptions = Supuestos
workbook-sheet-budget = Presupuesto
workbook-sheet-months = Meses
workbook-sheet-staffing = Personal
workbook-sheet-channels = Canales
workbook-sheet-objectives = Objetivos
workbook-sheet-kpis = Indicadores
workbook-sheet-roadmap = Hoja de ruta
workbook-per-year = año
workbook-per-quarter = trimestre
workbook-per-month = mes
workbook-per-week = semana
workbook-per-day = día
workbook-per-once = una vez

workbook-overview-period = Período
workbook-overview-version = Versión
workbook-overview-approver = Aprueba
workbook-overview-summary = Síntesis
workbook-overview-key-numbers = Cifras clave
workbook-overview-cost = Coste del período
workbook-overview-cost-note = todas las partidas que paga este departamento y lo que ninguna cubre
workbook-overview-one-off = de ello, único
workbook-overview-one-off-note = se gasta una vez en el período
workbook-overview-budget = Máximo disponible
workbook-overview-budget-note = en el período del plan
workbook-overview-left = Queda
workbook-overview-left-note = antes de la reserva; negativo: exceso
workbook-overview-heads = Personas
workbook-overview-heads-note = según contrato
workbook-overview-fte = EJC al final del plan
workbook-overview-fte-note = según horas de contrato, con fechas de alta y aprendizaje
workbook-overview-required = EJC que necesitan los canales
workbook-overview-required-note = para compromisos, estabilidad y ocupación, según el modelo de colas
workbook-overview-sheets = Hojas
workbook-overview-legend = Cómo leer las celdas
workbook-overview-not-added = En ninguna suma
workbook-overview-pay-hidden = lo que gana la gente no está en este documento
workbook-overview-cost-without-pay = todas las partidas que paga este departamento; sin los salarios que ninguna cubre
workbook-legend-input = Azul
workbook-legend-input-note = viene del plan; al cambiarlo se recalcula todo lo que sigue
workbook-legend-formula = Negro
workbook-legend-formula-note = palabras y resultados de fórmulas
workbook-legend-model = Gris
workbook-legend-model-note = calculado por svcplan, no por este libro: una cola no tiene fórmula en celdas. No sigue los cambios hechos aquí.
workbook-legend-fill = Por rellenar
workbook-legend-fill-note = espera un valor medido

workbook-assumptions-about = Factores que usan las fórmulas, cada uno una celda con nombre, y lo que el plan da por hecho
workbook-assumptions-what = Qué
workbook-assumptions-value = Valor
workbook-assumptions-name = Nombre en fórmulas
workbook-assumptions-source = Fuente o nota
workbook-assumptions-check-by = Comprobar el
workbook-assumptions-assumed = Se supone
workbook-assumptions-times = Cuántas veces al año vence un importe
workbook-assumptions-times-note = 12 meses, 52 semanas, 365 días: la convención de los presupuestos. Un importe sin período se gasta una vez.
workbook-assumptions-granted = Se da por hecho
workbook-assumption-first-day = Primer día del plan
workbook-assumption-last-day = Último día del plan
workbook-assumption-months = Meses del plan
workbook-assumption-judged-on = Juzgado el
workbook-assumption-judged-on-note = lo que debería haberse logrado se cuenta a este día; =HOY() sigue el calendario
workbook-assumption-loaded = Factor del salario bruto al coste total
workbook-assumption-loaded-note = para el personal en nómina
workbook-assumption-contingency = Reserva, parte del presupuesto
workbook-assumption-rate = 1 { $of } en { $to }
workbook-assumption-shrinkage = Tiempo no disponible del equipo
workbook-assumption-occupancy = Ocupación máxima
workbook-assumption-attrition = Rotación al año

workbook-budget-subject = Partidas, sumas, lo que queda, categorías
workbook-budget-about = Sumas en { $currency } de { $months } meses, { $period }
workbook-budget-line = Partida
workbook-budget-category = Categoría
workbook-budget-amount = Importe
workbook-budget-currency = Moneda
workbook-budget-per = Por
workbook-budget-times = Veces al año
workbook-budget-rate = Cambio a { $currency }
workbook-budget-yearly = Recurrente al año, { $currency }
workbook-budget-recurring = Recurrente en el período, { $currency }
workbook-budget-once = Único, { $currency }
workbook-budget-total = Total del período, { $currency }
workbook-budget-share = Parte
workbook-budget-sum = Este departamento
workbook-budget-elsewhere = Lo pagan otros, en ninguna suma
workbook-budget-paid-by = lo paga { $who }
workbook-budget-not-added = en ninguna suma: no se puede llevar a la moneda o al período del plan
workbook-budget-no-line = en ninguna partida; calculado por svcplan
workbook-budget-pay-without-line = Salarios que ninguna partida cubre
workbook-budget-balance = Lo que queda
workbook-budget-most = Máximo disponible
workbook-budget-less-cost = menos lo que paga este departamento
workbook-budget-left = Queda
workbook-budget-reserve = menos la reserva
workbook-budget-left-after = Queda después de la reserva
workbook-budget-by-category = Por categorías

workbook-months-subject = Coste de cada mes, partida por partida, y lo que deja el presupuesto
workbook-months-about = Importes en { $currency }; corresponden a los días a los que se refieren, no al día de la factura
workbook-months-falls-in = Único en
workbook-months-undated = Sin mes
workbook-months-total = Total
workbook-months-so-far = Meses del plan al final de cada uno
workbook-months-several = varios
workbook-months-not-added = en ninguna suma
workbook-months-cost = Coste
workbook-months-budget = Presupuesto
workbook-months-left = Queda
workbook-months-left-so-far = Queda hasta ahora
workbook-months-shares = Cómo se reparten los importes únicos por meses

workbook-staffing-subject = Funciones, personas, horas, EJC por meses
workbook-staffing-about = EJC = personas × horas de contrato ÷ semana completa; horas de trabajo = las mismas sin el tiempo no disponible
workbook-staffing-role = Función
workbook-staffing-employment = Empleo
workbook-staffing-works = Atiende
workbook-staffing-heads = Personas
workbook-staffing-hours = Horas por semana
workbook-staffing-shrinkage = No disponible
workbook-staffing-starts = Alta
workbook-staffing-ramp = Aprendizaje, meses
workbook-staffing-full-from = Pleno desde
workbook-staffing-fte = EJC al completo
workbook-staffing-fte-end = EJC al final del plan
workbook-staffing-at-work = Horas de trabajo por semana
workbook-staffing-pay = Salario por persona al año, { $currency }
workbook-staffing-factor = Factor
workbook-staffing-cost = Coste al año, { $currency }
workbook-staffing-sum = Equipo
workbook-staffing-full-week = Semana completa: la más larga del equipo
workbook-staffing-by-month = EJC por meses
workbook-staffing-month-ends = Último día

workbook-channels-subject = Demanda, personal necesario y disponible, compromisos
workbook-channels-about = Los EJC y agentes vienen del modelo de colas de svcplan para el último mes del plan, con el personal que hay; las celdas grises no siguen los cambios
workbook-channels-channel = Canal
workbook-channels-work = Trabajo
workbook-channels-model = Modelo
workbook-channels-contacts = Contactos al mes
workbook-channels-handle-time = Minutos por contacto
workbook-channels-work-hours = Horas de trabajo al mes
workbook-channels-busiest = Momento de más carga
workbook-channels-agents = Agentes necesarios entonces
workbook-channels-agents-there = Agentes presentes
workbook-channels-required = EJC necesarios
workbook-channels-low = al menos
workbook-channels-high = como máximo
workbook-channels-available = EJC disponibles
workbook-channels-left = EJC de más
workbook-channels-sum = Todos los canales
workbook-channels-promises = Compromisos
workbook-channels-promise = Compromiso
workbook-channels-promised = Prometido
workbook-channels-estimated = Esperado
workbook-channels-points = Puntos por encima
workbook-channels-verdict = Juicio
workbook-channels-fte-missing = EJC que faltan
# Queue models; Erlang is a name.
workbook-queue-erlang-c = Erlang C
workbook-queue-erlang-a = Erlang A
workbook-queue-chat-chain = cadena de chat
workbook-queue-backlog-balance = balance de pendientes
workbook-queue-weekly-chain = cadena semanal
workbook-queue-none = ninguno
workbook-work-live = en directo
workbook-work-concurrent = simultáneo
workbook-work-deferred = diferido
workbook-work-none = ninguno
workbook-verdict-kept = cumplido
workbook-verdict-low-end = cumplido solo con poca demanda
workbook-verdict-not-kept = no cumplido
workbook-verdict-cant-tell = el modelo no puede decirlo

workbook-objectives-subject = Valor inicial, objetivo, plazo, responsable; celdas para lo logrado
workbook-objectives-about = Escriba el valor real; el avance es la parte del camino del valor inicial al objetivo, frente a la parte del tiempo pasado
workbook-objectives-objective = Objetivo
workbook-objectives-statement = Enunciado
workbook-objectives-kpi = Indicador
workbook-objectives-baseline = Inicial
workbook-objectives-measured-on = Medido el
workbook-objectives-target = Objetivo
workbook-objectives-due = Plazo
workbook-objectives-model = El modelo dice
workbook-objectives-actual = Real
workbook-objectives-actual-on = Real al
workbook-objectives-progress = Avance
workbook-objectives-expected = Esperado entonces
workbook-objectives-status = Estado
workbook-objectives-milestones = Hitos
workbook-objectives-milestone-target = Deseado
workbook-objectives-reached = Logrado
workbook-status-no-actual = sin valor real
workbook-status-reached = logrado
workbook-status-on-the-way = en camino
workbook-status-behind = con retraso
workbook-status-missed = no logrado
workbook-outlook-out-of-reach = fuera de alcance
workbook-outlook-reached = ya logrado
workbook-outlook-open = abierto

workbook-kpis-subject = Lo que se sigue, con una celda por mes
workbook-kpis-about = Escriba un valor por mes; el último se compara con el umbral a partir del cual se reabre el plan
workbook-kpis-kpi = Indicador
workbook-kpis-definition = Definición
workbook-kpis-unit = Unidad
workbook-kpis-better = Mejor si
workbook-kpis-floor = Umbral
workbook-kpis-source = Fuente
workbook-kpis-every = Se informa
workbook-kpis-latest = Último
workbook-kpis-kept = Umbral
workbook-kpis-floor-kept = respetado
workbook-kpis-floor-broken = superado

workbook-roadmap-subject = Iniciativas, fases e hitos en el tiempo
workbook-roadmap-about = ■ trabajo, ◆ hito o plazo; la banda sigue las fechas, el tramo del día del juicio está marcado arriba
workbook-roadmap-work = Iniciativa, fase
workbook-roadmap-status = Estado
workbook-roadmap-start = Inicio
workbook-roadmap-due = Plazo
workbook-roadmap-days = Días
workbook-roadmap-after = Después de
workbook-roadmap-cost = Coste
workbook-roadmap-milestones = Hitos y plazos

workbook-chart-by-category = Presupuesto por categorías, { $currency } en el período
workbook-chart-by-month = Coste por meses, { $currency }
workbook-chart-fte = EJC necesarios y disponibles por canal
workbook-chart-progress = Objetivos: avance frente al tiempo pasado
workbook-chart-recurring = Recurrente
workbook-chart-once = Único
workbook-chart-required = Necesarios
workbook-chart-available = Disponibles
workbook-chart-data-above = Los números están en la tabla de arriba.

## Papers for the board, for finance and for customers

confidential-lines = Partidas mostradas en una sola suma
confidential-line = Una partida confidencial
decision-approve = Aprobar este plan
decision-approve-budget = Aprobar este plan y su presupuesto de { $amount }
decision-overspent = Cerrar una brecha de { $amount }: las partidas superan lo que se puede gastar
decision-choose = Elegir
decision-carry = Asumir este riesgo
decision-decides = Decide
decision-score = { $score } de 5, ponderado
aims-caption = Qué cambia, para cuándo y quién responde
money-recurring = Recurrente
money-not-added = Fuera de estas sumas, porque el importe no se muestra o no está en la moneda del plan
roadmap-caption = Qué se hace, cuándo, y qué queda al final
top-risks-caption = Los mayores riesgos; puntuación = probabilidad × impacto, de 1 a 5 cada uno
top-risks-what = Qué podría pasar
top-risks-done = Qué se hace
months-caption = Lo que paga este departamento, mes a mes
months-month = Mes
months-undated = Una vez, en un mes aún por fijar
months-period = El periodo del plan
months-note = Los importes caen en los días a los que corresponden; un gasto puntual cae en el mes en que empieza la iniciativa que paga.
unit-costs-contact = cuesta un contacto
unit-costs-settled = cuesta uno resuelto al primer contacto
unit-costs-caption = Lo recurrente, sin reserva, repartido entre los canales por horas de trabajo
unit-costs-a-contact = Un contacto
unit-costs-first = Resuelto al primer contacto
unit-costs-stated = Según el plan
unit-costs-all = Todos los canales
reach-hours = Respondemos
reach-promises = Prometemos
reach-not-for = Para esto, use otra vía
urgency-intro = Hay cosas que no pueden esperar. Cuanto más grave sea para usted, antes actuamos.
urgency-caption = Cuándo tendrá noticias nuestras
urgency-if = Si ocurre esto
urgency-first = Primera respuesta
urgency-news = Noticias al menos cada
urgency-settled = Resuelto en
urgency-clock = El plazo corre
complaints-intro = Díganos, por cualquiera de las vías de arriba, que no está satisfecho y qué lo arreglaría. No hace falta que sepa por quién preguntar: su caso sube por sí solo.
complaints-step-first = Alguien responde de su caso en { $time }
complaints-step-next = Alguien de más arriba lo examina en { $time }
languages-caption = Idiomas según la vía
languages-way = Vía
## KPIs of the built-in catalogue
## The name, what it says, how it is computed. English stands in src/catalogue/kpis.toml.

kpi-name-first-response-time = Tiempo de primera respuesta
kpi-says-first-response-time = Cuánto espera un cliente, desde su primer mensaje, hasta que una persona le envía una primera respuesta real y visible.
kpi-computed-first-response-time = hora de la primera respuesta pública de una persona − hora de creación del ticket; indicar la mediana y el percentil 90, y si se cuentan horas laborables o todas
kpi-name-next-reply-time = Tiempo de respuesta siguiente
kpi-says-next-reply-time = Cuánto espera un cliente la siguiente respuesta pública tras volver a escribir en un ticket en curso.
kpi-computed-next-reply-time = hora de la siguiente respuesta pública − hora del mensaje del cliente más antiguo sin responder
kpi-name-resolution-time = Tiempo de resolución
kpi-says-resolution-time = Tiempo desde la apertura de un ticket hasta su solución definitiva, es decir, la última.
kpi-computed-resolution-time = hora de la última solución − hora de creación, como mediana; indicar si cuenta el tiempo de espera al cliente
kpi-name-average-speed-of-answer = Tiempo medio de respuesta (ASA)
kpi-says-average-speed-of-answer = Tiempo medio que las llamadas atendidas pasaron en cola antes de que un agente las tomara.
kpi-computed-average-speed-of-answer = tiempo total en cola de las llamadas atendidas ÷ llamadas atendidas
kpi-name-service-level = Nivel de servicio
kpi-says-service-level = Porcentaje de contactos atendidos en un número de segundos dado. Sin ese número no significa nada.
kpi-computed-service-level = contactos atendidos dentro del umbral ÷ contactos ofrecidos × 100; los abandonos siguen entre los ofrecidos, y se indica qué cuelgues breves se excluyen
kpi-name-abandonment-rate = Tasa de abandono
kpi-says-abandonment-rate = Porcentaje de llamadas o chats en los que el cliente desiste antes de que un agente responda.
kpi-computed-abandonment-rate = contactos abandonados ÷ contactos ofrecidos × 100; indicar qué cuelgues breves se excluyen
kpi-name-answer-rate = Tasa de atención
kpi-says-answer-rate = Porcentaje de contactos que se atendieron, tardara lo que tardara.
kpi-computed-answer-rate = contactos atendidos ÷ contactos ofrecidos × 100
kpi-name-customer-update-rate = Tasa de avisos de avance
kpi-says-customer-update-rate = Porcentaje de los avisos de avance prometidos sobre solicitudes abiertas que los clientes recibieron a tiempo.
kpi-computed-customer-update-rate = avisos enviados a tiempo ÷ avisos previstos × 100
kpi-name-sla-compliance = Cumplimiento de SLA
kpi-says-sla-compliance = De los tickets con plazo, porcentaje de los que lo cumplieron.
kpi-computed-sla-compliance = tickets que cumplieron su plazo ÷ tickets con plazo × 100
kpi-name-first-contact-resolution = Resolución en el primer contacto
kpi-says-first-contact-resolution = Porcentaje de asuntos resueltos en el primer contacto, sin que el cliente vuelva por lo mismo en un plazo dado, normalmente 7 o 30 días.
kpi-computed-first-contact-resolution = asuntos resueltos sin contacto repetido ÷ todos los asuntos × 100; se obtiene preguntando al cliente o buscando contactos repetidos; solo con tickets: una respuesta pública y ninguna reapertura
kpi-name-one-contact-resolution = Resolución en un puntual contacto
kpi-says-one-contact-resolution = Más estricta que la resolución en el primer contacto: un contacto por el mismo asunto en otro canal, como un correo antes de la llamada, también la incumple.
kpi-computed-one-contact-resolution = asuntos resueltos con un contacto en un canal ÷ todos los asuntos × 100
kpi-name-csat = Satisfacción del cliente (porcentaje satisfecho)
kpi-says-csat = Porcentaje de respuestas de la encuesta situadas en la parte positiva de la escala.
kpi-computed-csat = respuestas positivas ÷ todas las respuestas × 100; indicar qué es positivo: 4-5 de 5, «bien» de «bien/mal» o 9-10 de 10
kpi-name-csat-mean = Satisfacción del cliente (nota media)
kpi-says-csat-mean = Media de las respuestas de la encuesta en una escala de 1 a 5.
kpi-computed-csat-mean = suma de las notas ÷ número de notas
kpi-name-nps = Net promoter score
kpi-says-nps = Cuántos clientes más recomendarían la empresa que los que la desaconsejarían: porcentaje de respuestas 9 o 10 en una escala de 0 a 10, menos el de respuestas 0 a 6.
kpi-computed-nps = porcentaje de promotores (9-10) − porcentaje de detractores (0-6)
kpi-name-ces = Customer effort score (media)
kpi-says-ces = Acuerdo medio, de 1 a 7, con que la empresa facilitó la gestión del asunto; 7 es fácil. Una versión anterior pregunta por el esfuerzo, de 1 a 5, y ahí lo bueno es una nota baja.
kpi-computed-ces = suma de las notas ÷ número de notas; indicar siempre la escala y qué extremo es bueno
kpi-name-ces-easy-share = Esfuerzo del cliente (porcentaje «fácil»)
kpi-says-ces-easy-share = Porcentaje de clientes a quienes les resultó fácil, es decir, que respondieron 5, 6 o 7 en la escala de siete puntos.
kpi-computed-ces-easy-share = respuestas de 5 a 7 ÷ todas las respuestas × 100
kpi-name-retention-rate = Tasa de retención de clientes
kpi-says-retention-rate = Porcentaje de los clientes al inicio de un periodo que lo siguen siendo al final.
kpi-computed-retention-rate = (clientes al final − clientes ganados) ÷ clientes al inicio × 100
kpi-name-churn-rate = Tasa de pérdida de clientes
kpi-says-churn-rate = Porcentaje de clientes perdidos durante un periodo.
kpi-computed-churn-rate = clientes perdidos ÷ clientes al inicio × 100
kpi-name-complaint-rate = Tasa de reclamaciones
kpi-says-complaint-rate = Reclamaciones formales sobre el servicio por cada 1000 contactos.
kpi-computed-complaint-rate = reclamaciones ÷ contactos × 1000
kpi-name-survey-response-rate = Tasa de respuesta a la encuesta
kpi-says-survey-response-rate = Porcentaje de las encuestas enviadas que los clientes respondieron.
kpi-computed-survey-response-rate = respuestas ÷ encuestas enviadas × 100
kpi-name-qa-score = Puntuación de calidad
kpi-says-qa-score = Resultado medio de los contactos evaluados con una plantilla.
kpi-computed-qa-score = puntos obtenidos ÷ puntos posibles × 100, sobre una muestra indicada
kpi-name-reopen-rate = Tasa de reapertura
kpi-says-reopen-rate = Porcentaje de tickets resueltos que se reabrieron al menos una vez.
kpi-computed-reopen-rate = tickets reabiertos al menos una vez ÷ tickets resueltos × 100
kpi-name-escalation-rate = Tasa de escalado
kpi-says-escalation-rate = Porcentaje de contactos que pasan a un nivel de soporte superior o a otro departamento.
kpi-computed-escalation-rate = contactos escalados ÷ contactos gestionados × 100
kpi-name-transfer-rate = Tasa de transferencia
kpi-says-transfer-rate = Porcentaje de contactos que se pasan a otro agente o cola.
kpi-computed-transfer-rate = contactos transferidos ÷ contactos gestionados × 100; en un help desk, transferencias = asignaciones − 1
kpi-name-replies-per-ticket = Respuestas por ticket
kpi-says-replies-per-ticket = Número medio de respuestas públicas que escriben los agentes hasta resolver un ticket.
kpi-computed-replies-per-ticket = respuestas públicas de los agentes ÷ tickets resueltos
kpi-name-average-handle-time = Tiempo medio de gestión (TMO)
kpi-says-average-handle-time = Tiempo medio de trabajo por contacto: hablar o escribir, retener y el cierre posterior.
kpi-computed-average-handle-time = (conversación o escritura + retención + trabajo posterior) ÷ contactos gestionados
kpi-name-after-contact-work = Trabajo posterior al contacto
kpi-says-after-contact-work = Tiempo medio para cerrar un contacto cuando el cliente ya se ha ido: notas, códigos, tareas de seguimiento.
kpi-computed-after-contact-work = tiempo de cierre ÷ contactos gestionados
kpi-name-occupancy = Ocupación
kpi-says-occupancy = Porcentaje del tiempo conectado y disponible que los agentes dedican a contactos y no a esperar el siguiente.
kpi-computed-occupancy = tiempo de gestión ÷ (tiempo de gestión + tiempo disponible en espera) × 100
kpi-name-utilisation = Utilización
kpi-says-utilisation = Porcentaje de todo el tiempo pagado, con vacaciones, pausas y formación, que los agentes dedican a contactos.
kpi-computed-utilisation = tiempo de gestión ÷ tiempo pagado × 100, es decir, ocupación × (1 − tiempo no disponible)
kpi-name-shrinkage = Tiempo no disponible (shrinkage)
kpi-says-shrinkage = Porcentaje del tiempo pagado en que los agentes no pueden atender contactos: vacaciones, enfermedad, pausas, formación, reuniones.
kpi-computed-shrinkage = tiempo pagado no disponible para contactos ÷ tiempo pagado × 100; personas necesarias = puestos necesarios ÷ (1 − tiempo no disponible)
kpi-name-schedule-adherence = Adherencia al turno
kpi-says-schedule-adherence = Porcentaje del tiempo planificado en que los agentes hacían lo que el turno indicaba en ese momento.
kpi-computed-schedule-adherence = tiempo en el estado planificado ÷ tiempo planificado × 100
kpi-name-tickets-per-agent = Contactos gestionados por agente
kpi-says-tickets-per-agent = Número medio de contactos que un agente gestiona en una jornada.
kpi-computed-tickets-per-agent = contactos gestionados ÷ días trabajados por los agentes
kpi-name-chat-concurrency = Chats simultáneos
kpi-says-chat-concurrency = Número medio de chats que un agente lleva a la vez.
kpi-computed-chat-concurrency = suma de las duraciones de todos los chats ÷ tiempo de los agentes en el chat
kpi-name-cost-per-contact = Coste por contacto
kpi-says-cost-per-contact = Todo lo que cuesta prestar el servicio en un periodo, dividido entre los contactos gestionados.
kpi-computed-cost-per-contact = coste total de operación ÷ contactos gestionados
kpi-name-cost-per-resolution = Coste por resolución
kpi-says-cost-per-resolution = Todo lo que cuesta prestar el servicio en un periodo, dividido entre los asuntos resueltos.
kpi-computed-cost-per-resolution = coste total de operación ÷ asuntos resueltos, aproximadamente coste por contacto × contactos por asunto
kpi-name-support-cost-ratio = Coste del soporte sobre ingresos
kpi-says-support-cost-ratio = Lo que cuesta operar el soporte, como porcentaje de los ingresos o de los ingresos recurrentes de la empresa.
kpi-computed-support-cost-ratio = coste operativo del soporte ÷ ingresos × 100
kpi-name-budget-variance = Desviación presupuestaria
kpi-says-budget-variance = Cuánto se aparta el gasto del plan, por encima o por debajo.
kpi-computed-budget-variance = (gasto real − gasto previsto) ÷ gasto previsto × 100
kpi-name-contact-volume = Volumen de contactos
kpi-says-contact-volume = Número de contactos recibidos en un periodo, por canal y por motivo.
kpi-computed-contact-volume = número de contactos creados en el periodo; indicar si se excluyen spam, internos, salientes y fusionados
kpi-name-contact-rate = Tasa de contacto
kpi-says-contact-rate = Contactos por cada 100 clientes, usuarios o pedidos; muestra si la demanda crece más rápido que el negocio.
kpi-computed-contact-rate = contactos ÷ clientes (o usuarios, o pedidos) × 100
kpi-name-backlog = Casos pendientes
kpi-says-backlog = Número de tickets aún sin resolver en un momento dado.
kpi-computed-backlog = número de tickets creados hasta ese momento y no resueltos entonces
kpi-name-backlog-age = Antigüedad de los pendientes
kpi-says-backlog-age = Edad mediana de los tickets abiertos, a veces dada como el porcentaje que supera cierto número de días.
kpi-computed-backlog-age = mediana de (momento del recuento − hora de creación) de todos los tickets abiertos
kpi-name-forecast-accuracy = Precisión del pronóstico
kpi-says-forecast-accuracy = Cuánto se acercó el número previsto de contactos al real; 100{ -nbsp }% es exacto.
kpi-computed-forecast-accuracy = 100 − media de (diferencia entre real y previsto ÷ real) × 100, nunca por debajo de 0
kpi-name-self-service-ratio = Ratio de autoservicio
kpi-says-self-service-ratio = Cuántas personas usan el centro de ayuda por cada una que envía un ticket.
kpi-computed-self-service-ratio = usuarios del centro de ayuda ÷ usuarios que enviaron un ticket
kpi-name-deflection-rate = Tasa de desvío
kpi-says-deflection-rate = Porcentaje de la demanda que se resuelve sin un agente.
kpi-computed-deflection-rate = asuntos resueltos por autoservicio ÷ (asuntos resueltos por autoservicio + tickets) × 100
kpi-name-automated-resolution-rate = Tasa de resolución automática
kpi-says-automated-resolution-rate = Porcentaje de conversaciones que la automatización resuelve por completo, sin pasar a una persona y sin que el cliente vuelva.
kpi-computed-automated-resolution-rate = conversaciones resueltas por automatización ÷ conversaciones en que intervino × 100
kpi-name-agent-attrition = Rotación de agentes
kpi-says-agent-attrition = Bajas en 12 meses como porcentaje de la plantilla media. Puede superar el 100{ -nbsp }% si un puesto se cubre más de una vez al año.
kpi-computed-agent-attrition = bajas en 12 meses ÷ plantilla media × 100
kpi-name-absence-rate = Tasa de ausencia imprevista
kpi-says-absence-rate = Porcentaje de jornadas planificadas perdidas por ausencias imprevistas, sobre todo enfermedad.
kpi-computed-absence-rate = días de ausencia imprevista ÷ días planificados × 100
kpi-name-training-hours-per-agent = Horas de formación por agente
kpi-says-training-hours-per-agent = Formación continua que recibe un agente en un año, sin contar la de las nuevas incorporaciones.
kpi-computed-training-hours-per-agent = horas de formación en el año ÷ plantilla media
kpi-name-span-of-control = Ámbito de control
kpi-says-span-of-control = Número de agentes que dependen de un mando de primera línea.
kpi-computed-span-of-control = agentes ÷ jefes de equipo, ambos en puestos a jornada completa

## Words of several figures

figure-total = Total
figure-milestone = Hito
figure-milestones = Hitos

## Budget by category

figure-budget-title = Presupuesto por categoría
figure-budget-tooltip = { $category }: { $amount }, de ello recurrente { $recurring }, puntual { $once }
figure-budget-description =
    { $count ->
        [one] { $count } categoría que suma { $total }
       *[other] { $count } categorías que suman { $total }
    }
figure-budget-description-split =
    { $count ->
        [one] { $count } categoría que suma { $total }, de ello { $recurring } recurrente y { $once } puntual
       *[other] { $count } categorías que suman { $total }, de ello { $recurring } recurrente y { $once } puntual
    }
figure-budget-largest = La mayor: { $name }, { $amount } ({ $share })

## Objectives: baseline, milestones, target

figure-objectives-title = Valor de partida, hitos y meta de cada objetivo
figure-objectives-target-range = Intervalo meta
figure-objectives-better-higher = → más alto es mejor
figure-objectives-better-lower = ← más bajo es mejor
figure-objectives-better-within = dentro del intervalo es mejor
figure-objectives-no-baseline = { $better }, sin valor de partida
figure-objectives-count =
    { $count ->
        [one] { $count } objetivo
       *[other] { $count } objetivos
    }
figure-objectives-from-to = { $name }: de { $from } a { $to }
figure-objectives-to = { $name }: a { $to }
figure-objectives-better = Mejor
figure-objectives-higher = más alto
figure-objectives-lower = más bajo
figure-objectives-within = dentro del intervalo
figure-objectives-not-measured = sin medir

## Roadmap

figure-roadmap-order = Debe terminar antes de que empiece el siguiente
figure-roadmap-early = Empieza demasiado pronto
figure-roadmap-initiatives =
    { $count ->
        [one] { $count } iniciativa
       *[other] { $count } iniciativas
    }
figure-roadmap-milestones =
    { $count ->
        [one] { $count } hito
       *[other] { $count } hitos
    }
figure-roadmap-both = { $initiatives } y { $milestones }
figure-roadmap-first = Primera en empezar: { $name } ({ $dates })
figure-roadmap-last = Última en terminar: { $name } ({ $dates })

## Reporting lines

figure-reporting-title = Líneas de dependencia
figure-reporting-roles =
    { $count ->
        [one] { $count } función
       *[other] { $count } funciones
    }
figure-reporting-levels =
    { $count ->
        [one] { $count } nivel
       *[other] { $count } niveles
    }
figure-reporting-description = { $roles } en { $levels }. En la cima: { $tops }.
figure-reporting-heads = Plantilla

## Escalation ladder

figure-escalation-title = Escalera de escalado
figure-escalation-axis = Tiempo desde el inicio
figure-escalation-reaches = { $severity } llega a { $role } { $time }
figure-escalation-description =
    { $count ->
        [one] { $count } nivel de gravedad, con sus pasos en un eje de tiempo.
       *[other] { $count } niveles de gravedad, cada uno con sus pasos en un eje de tiempo común.
    }
figure-escalation-time = Tiempo

## The calendar and the workbook

## Why the model has no number. $field and the like are paths and names of the plan, such as channels.chat.handle_time.

reason-not-given = no se indica { $field }
reason-unreadable = no se puede leer { $field }
reason-no-period = no se indica el período del plan
reason-period-too-long = el período del plan dura más de { $months } meses o termina antes de empezar
reason-no-currency = no se indica la moneda del plan
reason-out-of-range = { $field } { $limits }
reason-unbounded = { $field } crece sin límite
reason-below-zero = { $field } es menor que cero
reason-is-zero = { $field } es cero
reason-no-attrition = no se indica la rotación del equipo
reason-no-hiring-lead = no se indica cuánto tarda una contratación
reason-never-opens = { $field } no abre nunca en una semana normal
reason-no-hour = { $field } no tiene ninguna hora en una semana normal
reason-nothing-while-open = según { $field }, no llega nada en el horario de apertura
reason-weight-below-zero = { $field } tiene un peso menor que cero
reason-unreadable-days = no se pueden leer los días de { $field }
reason-unreadable-day = no se puede leer un día de { $field }
reason-unreadable-hours = no se pueden leer las horas de { $field }
reason-no-hour-of-day = { $field } tiene una hora que no va de 0 a 23
reason-no-role-works = ningún puesto atiende { $channel }
reason-no-contract-hours = ningún puesto tiene horas de contrato
reason-nobody-at-work = nadie está nunca trabajando
reason-nobody-answers = nadie del equipo lo atiende
reason-all-on-call = la guardia lo atiende durante todo el horario
reason-turns-unknown = no se indica { $field }, y quienes se turnan no son un puesto del equipo
reason-nobody-takes-turns = nadie se turna en { $rota }
reason-fewer-than-at-once = { $rota } tiene menos personas que las que están de guardia a la vez
reason-nobody-leads = nadie ocupa el puesto del que dependen
reason-nobody-reports = nadie que atiende a clientes depende de alguien
reason-not-computed = sin calcular
reason-refused = { $refusal }
reason-beyond-chain = más personas que las que se probaron con la cadena semanal
reason-queue-grows = en las horas de más carga la cola crece sin fin
reason-no-time-promised = ningún compromiso dice en cuánto tiempo
reason-work-may-wait = el trabajo que espera al horario de apertura no tiene tiempo de respuesta
reason-no-patience = no se indica la paciencia de los clientes
reason-nobody-gives-up = nadie abandona la espera de una respuesta escrita
reason-promise-of-nobody = nadie del equipo atiende el canal
reason-best-effort = «lo antes posible» no promete nada medible
reason-sent-by-machine = un acuse de recibo lo envía una máquina, esté quien esté
reason-replies-unknown = el plan no dice cuántas veces se vuelve a responder a un caso
reason-decided-behind-queue = el tiempo de resolución se decide después de la cola
reason-no-share = el compromiso no dice qué parte de los contactos
reason-no-time = el compromiso no da ningún plazo
reason-no-open-time = el canal no está abierto durante el plazo prometido
reason-everybody-in-time = ningún número de agentes responde a todos a tiempo, porque los contactos siempre pueden llegar a la vez
reason-may-go-first = no lo deciden solo las personas: estos clientes pueden pasar antes que otros
reason-no-such-result = el modelo no calcula { $kpi }
reason-no-such-results = el modelo no calcula sus indicadores
reason-no-revenue = el plan no da los ingresos a los que se refiere la ratio
reason-routing-unknown = sus personas atienden también otros canales en directo, y no se sabe cómo se reparten los contactos
reason-nothing-waits = ningún canal del objetivo tiene contactos que esperen
reason-nobody-on-channels = nadie trabaja en los canales del objetivo
reason-nobody-on-objective = nadie responde a contactos en los canales del objetivo
reason-no-channel = el objetivo no tiene ningún canal
reason-no-baseline = al objetivo le falta un valor de partida
reason-no-work-waits = ningún canal del objetivo tiene trabajo en espera
reason-money-not-computed = no se calcula el dinero
reason-no-rate = está en { $from }, y el plan no tiene cambio a { $to }
reason-beyond-plans = da más de lo que un plan puede querer decir
reason-beyond-budgets = es más que cualquier presupuesto
reason-heads-unknown = no se conoce la plantilla
reason-pay-below-zero = la paga y la plantilla no pueden ser menores que cero
reason-salary-without-period = el salario no dice para qué período
reason-pay-needs-hours = la paga por hora necesita horas de contrato
reason-salary-not-yearly = el salario no se puede llevar a un año
reason-no-paid-role = ningún puesto pagado podría hacer el trabajo
reason-duty-not-by-time = la guardia se paga por hora, día, semana, mes o año
reason-duty-without-time = no dice por qué tiempo de guardia se paga
reason-duty-below-zero = la paga y las personas de guardia no pueden ser menores que cero
reason-unit-price = es un precio por unidad, no una suma
reason-hour-of-which = es un precio por hora, y nada dice de qué horas
reason-hour-of-option = es un precio por hora, y nada dice de cuál
reason-use-and-period = un precio por contacto u hora no puede ser también por período
reason-no-people = el precio es por persona, y el plan no tiene personas
reason-usage-unknown = el precio es por { $basis }, y ni el uso ni un canal dan una cantidad
reason-settled-unknown = ningún objetivo dice qué parte de { $channel } se resuelve en el primer contacto
reason-begins-after = empieza después de que acabe el plan
reason-no-months = el modelo no da meses
reason-too-short = el plan es demasiado corto
reason-undecided = nada está decidido; puede que el presupuesto no contenga ninguna opción
reason-is-reference = es la opción con la que se comparan las demás
reason-option-below-zero = una opción no puede costar menos que nada
reason-option-per-period = es un precio por unidad y período, que ningún volumen de contactos decide
reason-option-per-head = es un precio por licencia o persona, que ningún volumen de contactos decide
reason-same-slope = ninguna de las dos cuesta más que la otra con más contactos
reason-never-meet = una de las dos cuesta menos con cualquier volumen
reason-no-contacts = no hay contactos
reason-next-to-no-contacts = casi no hay contactos
reason-no-total = el presupuesto no tiene total
reason-no-segment-share = ningún grupo de clientes tiene un porcentaje
reason-shares-no-parts = los porcentajes de los grupos de clientes no son partes de un todo

## Between which values a number must lie; stands behind the name of the field.

limits-volume = debe estar entre cero y 10^15
limits-growth = debe estar entre -100{ -nbsp }% y 100.000{ -nbsp }% al año
limits-seconds = debe ser mayor que cero y menor que 30 años
limits-share = debe estar entre 0{ -nbsp }% y 100{ -nbsp }%
limits-occupancy = debe ser mayor que 0{ -nbsp }% y como mucho 100{ -nbsp }%
limits-conversations = debe estar entre 1 y 64 conversaciones
limits-contract-hours = debe estar entre 0 y 168 horas por semana
limits-heads = debe estar entre cero y mil millones
limits-turns = debe ser mayor que cero y menor que mil millones
limits-attrition = debe estar entre 0{ -nbsp }% y 1.000{ -nbsp }% al año
limits-hiring-lead = debe estar entre nada y 100 años

## Why a queue can’t be computed.

refusal-everybody-in-time = ningún número de agentes responde a todos a tiempo
refusal-never-enough = ningún número de agentes basta
refusal-too-much-work = hay demasiado trabajo para calcularlo
refusal-out-of-range = sus cifras quedan fuera de lo que se puede calcular de una cola

## What something is priced by.

basis-seat = licencia
basis-person = persona
basis-contact = contacto
basis-resolution = resolución
basis-agent-hour = hora de agente
