/** The day of an ISO 8601 time, as it is written there: `2025-07-08`. */
export function toDay(time: string): string {
	return time.slice(0, "2025-07-08".length);
}

/** A moment as part of a file's name, in UTC: `2025-07-08T10-31-05-123Z`. */
export function toStamp(date: Date): string {
	return date.toISOString().replace(/[:.]/gu, "-");
}
