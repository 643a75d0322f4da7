import { toWordSet } from "./word-list.ts";

/** After these a full stop never ends a sentence: a name or number follows. */
export const TITLES = toWordSet(`
	Dr Mr Mrs Ms Mx Messrs Prof Rev Fr Sr Sra Srta Dra Hon Pres Gov Lt Col Gen
	Maj Capt Cpl Sgt Pvt Adm Cmdr Insp Supt Det Sen Rep Reps Sens Amb Att Atty
	Coun Cllr Adv Ste Mt Ft No Nos Nr Vol Fig Figs pp p vs v cf ca approx est al e.g
	i.e z.B d.h u.a z d u Mio Mrd Tsd Bd Hr Mme Mlle Mgr av EE
	ул им проф акад тыс د أ
`);

/** After these, in small letters here, comes a figure, and no new sentence. */
export const BEFORE_FIGURES = toWordSet(`
	chap chaps sect sects prop props vols paras exhs incl excl circa resp
	abschn ziff evtl mind inkl exkl einschl ausschl zzgl zuzgl abzgl vorauss
	aprox págs núms pagg artt alin godz
`);

/** These may stand inside a sentence or end it. */
export const AMBIGUOUS = toWordSet(`
	U.S U.K U.N E.U D.C U.S.A a.m p.m Inc Ltd Co Corp Jr Bros etc Ph.D M.D B.A
	M.A Art Ave Blvd Rd St Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
	Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md
	Mass Mich Minn Miss Mo Mont Neb Nev N.H N.J N.M N.Y N.C N.D Okla Ore Pa R.I
	S.C S.D Tenn Tex Vt Va Wash W.Va Wis Wyo
`);

/** After an ambiguous abbreviation, one of these opens a new sentence. */
export const SENTENCE_OPENERS = toWordSet(`
	The A An This That These Those He She It They We I You His Her Its Their Our
	My In On At By For From With Without After Before When While As If But And
	Or So Yet Although Though However Meanwhile Then There Here Some Many Most
	Several Both All Each Every No Not What Who Why How Where Since Until Under
	Over During Last Next Now Asked Speaking According One Two Three
`);

/** After "5 p.m." these go on with the time rather than open a sentence. */
export const TIME_WORDS = toWordSet(`
	Monday Tuesday Wednesday Thursday Friday Saturday Sunday ET EST EDT CT CST
	CDT MT MST MDT PT PST PDT GMT UTC BST CET CEST Eastern Central Pacific
`);

/** German dates put a stop after the day: "15. Juli". */
export const MONTHS_AFTER_ORDINAL = toWordSet(`
	Januar Jänner Februar März April Mai Juni Juli August September Oktober
	November Dezember
`);

/** Verbs by which a speaker's name goes on after "…?”". */
export const SPEECH_VERBS = toWordSet(`
	said says asked asks added adds wrote writes told tells replied replies
	shouted cried answered answers wondered
`);
