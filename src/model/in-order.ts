/**
 * Does work on items, a few at a time, and yields the results in their order,
 * each as soon as those before it are there.
 *
 * @param ahead so many are begun before their results are asked for
 */
export async function* inOrder<Item, Result>(
	items: Iterable<Item>,
	work: (item: Item) => Promise<Result>,
	ahead: number,
): AsyncGenerator<Result> {
	const begun: Promise<Result>[] = [];
	for (const item of items) {
		begun.push(begin(work(item)));
		if (begun.length >= ahead) yield await (begun.shift() as Promise<Result>);
	}
	while (begun.length > 0) yield await (begun.shift() as Promise<Result>);
}

/** One that fails is told when its turn comes, which may be never. */
function begin<Result>(work: Promise<Result>): Promise<Result> {
	work.catch(() => {});
	return work;
}
