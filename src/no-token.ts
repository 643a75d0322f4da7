/** What the operator reads who has no token yet. */
export const NO_TOKEN = `Pullquote has no DISCORD_TOKEN. To get one:
  1. Open https://discord.com/developers/applications and press "New Application".
  2. On the page "Bot" press "Reset Token" and copy what appears.
  3. Copy .env.example to .env and put it there: DISCORD_TOKEN=…
  4. Invite the bot to your server as README.md says, then run "npm start" again.`;
