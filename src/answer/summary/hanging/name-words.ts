import { toWordSet } from "../../../text/word-list.ts";

/** Before a name, these are no part of it. */
export const TITLES = toWordSet(`
	Mr Mrs Ms Mx Dr Prof Professor Sir Lady Lord Dame Judge Justice Mayor Gov
	Governor President Minister Sen Senator Rep Coun Cllr Councillor Councilman
	Coach Captain Capt Umpire Chancellor Officer Constable Detective Inspector
	Sergeant Sgt Lt Col Gen General Major Rev Fr King Queen Prince Princess Pope
	Analyst Leader Secretary Chairman Chairwoman Director The A An In On At But
	And When If As For From By With After Before Since Then So To Of Like Under
	Asked While Although Until Last Whether What That This Only Not Even Both
	One Two Three
`);

/** The last word of an institution's or a place's name, not a surname. */
export const COMMON_NOUNS = toWordSet(`
	Court Council Park Street Road Lane Bank University Institute Party Ministry
	Department Office Association Club City Town Village River Bay Lake Sea
	Island Islands Hospital School College Church Union Group Company Act Bill
	Law Commission Committee Agency Authority Board House Parliament Congress
	Senate Assembly Government Federation League Cup Open Championship Festival
	Prize Award War World Station Airport Museum Centre Center Foundation Trust
	Fund Service Services Times News Post Herald Gazette State States Kingdom
	Republic Province County District Region Minister President Governor Mayor
	Chancellor King Queen Day Week Year Report Review Study Manor Alliance
	Network Helpline Observatory America Africa Asia Europe Korea Zealand York
	Monday Tuesday Wednesday Thursday Friday Saturday Sunday
`);

/** After a firm's name, often left out. */
export const FIRM_WORDS = toWordSet(`
	Associates Inc Ltd LLC Corp Co Group Holdings Capital Partners Industries
	Technologies AG GmbH SE PLC plc Company Corporation
`);
