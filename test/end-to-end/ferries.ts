/** With somebody who says something, and when something was done. */
export const SKERRY = `Skerry ferry sold

By Jane Roe

The ferry was sold on Monday to a bank in Bergen, for one crown.

“It was never ours,” said harbour master Ada Brandt, who had steered it for 20 years.`;

/** With a byline, and a line for each thing that it reports. */
export const OSTRAVA = `Ferry to Ostrava island cancelled for a month

By Jane Roe

The ferry to Ostrava island will not sail until May, its owner said on Monday.

A cracked rudder was found during an inspection. Nobody was hurt.

Islanders will be flown to the mainland by helicopter twice a day.`;
