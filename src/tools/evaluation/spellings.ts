/** Spelt the British way and the American one. */
const SPELLINGS = `
	aluminium aluminum, analyse analyze, analysed analyzed, apologise apologize,
	armour armor, behaviour behavior, cancelled canceled, catalogue catalog,
	centre center, centres centers, cheque check,
	colour color, colours colors, colonisation colonization, counsellor counselor,
	criticise criticize, criticised criticized, defence defense, dialogue dialog,
	favour favor, favourite favorite, fibre fiber, flavour flavor, fulfil fulfill,
	grey gray, harbour harbor, honour honor, humour humor, industrialised
	industrialized, judgement judgment, kilometre kilometer, kilometres
	kilometers, labelled labeled, labour labor, licence license, litre liter,
	manoeuvre maneuver, metre meter, metres meters, modelling modeling, mould
	mold, neighbour neighbor, neighbours neighbors, neighbouring neighboring,
	offence offense, organisation organization, organisations organizations,
	organise organize, organised organized, plough plow, programme program,
	programmes programs, realise realize, realised realized, recognise recognize,
	recognised recognized, rumour rumor, sceptical skeptical, specialised
	specialized, sulphur sulfur, theatre theater, towards toward, travelled
	traveled, travelling traveling, tyre tire, whilst while`
	.split(",")
	.map((pair) => pair.trim().split(/\s+/u));

const OTHERS = new Map(
	SPELLINGS.flatMap(([british = "", american = ""]) => [
		[british, american],
		[american, british],
	]),
);

/** Spells British words the American way, and American ones the British way. */
export function toOtherSpelling(text: string): string {
	return text.replace(/[a-z]+/giu, (word) => {
		const other = OTHERS.get(word.toLowerCase());
		if (other === undefined) return word;
		return word === word.toLowerCase() ? other : toCapitalized(other);
	});
}

function toCapitalized(word: string): string {
	return word.slice(0, 1).toUpperCase() + word.slice(1);
}
