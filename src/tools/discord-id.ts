/** Discord's ids, of servers and users. */
export const DISCORD_ID = /^\d{17,20}$/u;
