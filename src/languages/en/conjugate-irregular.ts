/**
 * The irregular verbs of English, a row each: lemma, past, past participle. A form that is missing is the same as the
 * one before it; "/" parts two forms that the press both uses. Verbs with a prefix ("withdraw", "undertake") follow
 * their stem; they are listed only where they do not ("relay").
 */
export const irregularVerbs: string = `
arise arose arisen
awake awoke awoken
bear bore borne
beat beat beaten
become became become
befall befell befallen
begin began begun
beset
bend bent
bet
bid
bind bound
bite bit bitten
bleed bled
blow blew blown
break broke broken
breed bred
bring brought
broadcast
build built
burn burned/burnt
burst
buy bought
cast
catch caught
choose chose chosen
cling clung
come came come
cost
creep crept
cut
deal dealt
dig dug
do did done
draw drew drawn
dream dreamed/dreamt
drink drank drunk
drive drove driven
dwell dwelt/dwelled
eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought
find found
flee fled
fling flung
fly flew flown
forbid forbade forbidden
forecast forecast/forecasted
forget forgot forgotten
forgive forgave forgiven
forsake forsook forsaken
freeze froze frozen
get got got/gotten
give gave given
go went gone
grind ground
grow grew grown
hang hung/hanged
have had
hear heard
hide hid hidden
hit
hold held
hurt
keep kept
kneel knelt/kneeled
knit knitted/knit
know knew known
lay laid
lead led
lean leaned/leant
leap leapt/leaped
learn learned/learnt
leave left
lend lent
let
lie lay/lied lain/lied
light lit
lose lost
make made
mean meant
meet met
mow mowed mown/mowed
pay paid
plead pleaded/pled
prove proved proved/proven
put
quit
read
relay relayed
rend rent
rid
ride rode ridden
ring rang rung
rise rose risen
run ran run
saw sawed sawn/sawed
say said
see saw seen
seek sought
sell sold
send sent
set
sew sewed sewn/sewed
shake shook shaken
shed
shine shone
shoot shot
show showed shown/showed
shrink shrank shrunk
shut
sing sang sung
sink sank sunk
sit sat
slay slew slain
sleep slept
slide slid
sling slung
slit
smell smelled/smelt
sow sowed sown/sowed
speak spoke spoken
speed sped/speeded
spell spelled/spelt
spend spent
spill spilled/spilt
spin spun
spit spat
split
spoil spoiled/spoilt
spread
spring sprang sprung
stand stood
steal stole stolen
stick stuck
sting stung
stink stank stunk
strew strewed strewn
stride strode stridden
strike struck
string strung
strive strove striven
swear swore sworn
sweep swept
swell swelled swollen
swim swam swum
swing swung
take took taken
teach taught
tear tore torn
tell told
think thought
thrive thrived/throve thrived/thriven
throw threw thrown
thrust
tread trod trodden
underlie underlay underlain
wake woke woken
wear wore worn
weave wove woven
weep wept
win won
wind wound
wring wrung
write wrote written
`;

/** Verbs of several syllables that double their last consonant ("admitted"), with a space on either side of each. */
export const doublingVerbs: string =
  " admit readmit commit emit omit permit remit submit resubmit transmit confer defer infer prefer refer transfer " +
  "concur incur occur recur begin beset forbid forget regret equip abet abut rebut deter inter allot acquit embed " +
  "entrap kidnap overlap overstep sidestep handicap program reprogram format outwit compel dispel expel propel repel " +
  "rebel excel control patrol enrol annul instil distil fulfil appal ";
