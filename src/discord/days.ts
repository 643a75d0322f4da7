const days = new Intl.DateTimeFormat("en-GB", {
	weekday: "long",
	day: "numeric",
	month: "long",
	timeZone: "UTC",
});

/** "Monday 24 November", and the year if it is another one than today's. */
export function toSpokenDay(day: string, today: string): string {
	const spoken = days.format(new Date(`${day}T00:00:00Z`)).replace(",", "");
	const year = day.slice(0, 4);
	return year === today.slice(0, 4) ? spoken : `${spoken} ${year}`;
}
