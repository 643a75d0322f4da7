/**
 * Forms of English words that the stemmer keeps apart: each line is one word.
 * Words whose other form is more often another word ("saw", "left", "found",
 * "felt", "lay") are left out, and so are stop words.
 */
export const IRREGULAR_FORMS = `
arise = arose = arisen
awake = awoke = awoken
bear = bore = borne
beat = beaten
become = became
begin = began = begun
bend = bent
bind = bound
bite = bit = bitten
bleed = bled
blow = blew = blown
break = broke = broken
breed = bred
bring = brought
build = built
burn = burnt
buy = bought
catch = caught
choose = chose = chosen
cling = clung
come = came
creep = crept
deal = dealt
dig = dug
draw = drew = drawn
dream = dreamt
drink = drank = drunk
drive = drove = driven
eat = ate = eaten
fall = fell = fallen
feed = fed
fight = fought
find = found
flee = fled
fling = flung
fly = flew = flown
forbid = forbade = forbidden
forget = forgot = forgotten
forgive = forgave = forgiven
freeze = froze = frozen
get = got = gotten
give = gave = given
go = went = gone
grow = grew = grown
hang = hung
hear = heard
hide = hid = hidden
hold = held
keep = kept
kneel = knelt
know = knew = known
lead = led
lean = leant
leap = leapt
learn = learnt
leave = left
lend = lent
lose = lost
make = made
mean = meant
meet = met
mistake = mistook = mistaken
overcome = overcame
overtake = overtook = overtaken
overthrow = overthrew = overthrown
pay = paid
prove = proven
ride = rode = ridden
ring = rang = rung
rise = rose = risen
run = ran
say = said
see = saw = seen
seek = sought
sell = sold
send = sent
shake = shook = shaken
shine = shone
shoot = shot
show = shown
shrink = shrank = shrunk
sing = sang = sung
sink = sank = sunk
sit = sat
sleep = slept
slide = slid
speak = spoke = spoken
speed = sped
spell = spelt
spend = spent
spill = spilt
spin = spun
spoil = spoilt
spring = sprang = sprung
stand = stood
steal = stole = stolen
stick = stuck
sting = stung
strike = struck = stricken
strive = strove = striven
swear = swore = sworn
sweep = swept
swim = swam = swum
swing = swung
take = took = taken
teach = taught
tear = tore = torn
think = thought
throw = threw = thrown
understand = understood
undertake = undertook = undertaken
wake = woke = woken
wear = wore = worn
weave = wove = woven
weep = wept
win = won
wind = wound
withdraw = withdrew = withdrawn
withstand = withstood
write = wrote = written
child = children
man = men
woman = women
person = people
policeman = policemen
policewoman = policewomen
fireman = firemen
fisherman = fishermen
foot = feet
tooth = teeth
goose = geese
mouse = mice
ox = oxen
life = lives
wife = wives
knife = knives
half = halves
leaf = leaves
loaf = loaves
shelf = shelves
thief = thieves
wolf = wolves
calf = calves
crisis = crises
analysis = analyses
basis = bases
thesis = theses
hypothesis = hypotheses
criterion = criteria
phenomenon = phenomena
bacterium = bacteria
curriculum = curricula
referendum = referenda
memorandum = memoranda
stadium = stadia
medium = media
index = indices
appendix = appendices
nucleus = nuclei
cactus = cacti
fungus = fungi
alumnus = alumni
good = better = best
bad = worse = worst
die = death = dead
choose = choice
sell = sale
lose = loss
fly = flight
give = gift
grow = growth
strong = strength
long = length
high = height
deep = depth
wide = width
warm = warmth
poor = poverty
young = youth
marry = marriage
advise = advice
prove = proof
believe = belief
speak = speech
think = thought
weigh = weight
see = sight
know = knowledge
`;
