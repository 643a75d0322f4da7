/** What keeps the database from being read or written. */
export type StorageFault = "full" | "unreadable";

/** SQLite's primary result codes (sqlite.org/rescode.html). */
const READONLY = 8;
const IO_ERROR = 10;
const CORRUPT = 11;
const FULL = 13;
const CANT_OPEN = 14;
const NOT_A_DATABASE = 26;

const UNREADABLE: readonly number[] = [
	READONLY,
	IO_ERROR,
	CORRUPT,
	CANT_OPEN,
	NOT_A_DATABASE,
];

/** An extended code's last byte is its primary code. */
const PRIMARY = 0xff;

/** Says whether an error means that the disk or the database file is at fault. */
export function findStorageFault(error: unknown): StorageFault | null {
	if (!(error instanceof Error) || !("errcode" in error)) return null;
	const code = Number(error.errcode) & PRIMARY;
	if (code === FULL) return "full";
	return UNREADABLE.includes(code) ? "unreadable" : null;
}
