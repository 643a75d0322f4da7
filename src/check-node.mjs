// Runs before main.ts, in plain JavaScript, because a Node that is too old
// can't read TypeScript and would print a stack instead of a reason.
const [major = 0] = process.versions.node.split(".").map(Number);
if (major < 24) {
	console.error(
		`Pullquote needs Node 24 and was started with ${process.version}. Run "npm ci", which brings the right one, then "npm start".`,
	);
	process.exit(1);
}
