import { openToRead, toDatabaseFile } from "../database.ts";
import { copyChecked, type Holdings } from "./checked-copy.ts";
import { makeNewFile } from "./new-file.ts";

/**
 * Copies a data folder's database into a file, while the bot runs or not.
 *
 * The file appears once it is whole, checked and on the disk.
 *
 * @throws DatabaseError if the database can't be read or is damaged, Refusal
 * if the file is there already or can't be written
 */
export async function backUp(folder: string, file: string): Promise<Holdings> {
	const name = toDatabaseFile(folder);
	const source = openToRead(name);
	try {
		return await makeNewFile(file, (part) =>
			copyChecked(source, { to: part, name }),
		);
	} finally {
		source.close();
	}
}
