/** Discord's limits, as its documentation and its issue threads give them. */

/** Of one message with Components V2. */
export const MAX_COMPONENTS = 40;
export const MAX_TEXT_CHARACTERS = 4_000;
/** UTF-8 bytes of all texts plus `BYTES_PER_TEXT` each; more answers 500. */
export const MAX_TEXT_BYTES = 10_170;
export const BYTES_PER_TEXT = 12;

/** Of what a picture shows, in words. */
export const MAX_IMAGE_DESCRIPTION_CHARACTERS = 1_024;

export const MAX_BUTTONS_IN_ROW = 5;
export const MAX_BUTTON_LABEL_CHARACTERS = 80;
export const MAX_BUTTON_URL_CHARACTERS = 512;
export const MAX_CUSTOM_ID_CHARACTERS = 100;

/** Of a list in a message ("string select"). */
export const MAX_SELECT_OPTIONS = 25;
/** Of an option's label, value and description each. */
export const MAX_SELECT_OPTION_CHARACTERS = 100;
export const MAX_SELECT_PLACEHOLDER_CHARACTERS = 150;

export const MAX_CHOICES = 25;
export const MAX_CHOICE_CHARACTERS = 100;

/** Of a form ("modal"). */
export const MAX_FORM_TITLE_CHARACTERS = 45;
export const MAX_FORM_FIELDS = 5;
export const MAX_FIELD_LABEL_CHARACTERS = 45;
export const MAX_FIELD_DESCRIPTION_CHARACTERS = 100;
export const MAX_FIELD_PLACEHOLDER_CHARACTERS = 100;
export const MAX_FIELD_CHARACTERS = 4_000;
export const MAX_FIELD_FILES = 10;

export const MAX_THREAD_NAME_CHARACTERS = 100;

/** Of a question; this bot's own limit. */
export const MAX_QUESTION_CHARACTERS = 300;

/** Of a typed day; of a tag and a publisher, as articles have them. */
export const MAX_DAY_CHARACTERS = 60;
export const MAX_TAG_CHARACTERS = 50;
export const MAX_PUBLISHER_CHARACTERS = 200;

/** Discord waits 3 s for the first response; a form or choices may read so long. */
export const MILLISECONDS_FOR_LOCAL_READ = 1_000;
