/** The presses of the cards of gaps, and the form that one opens. */
export const GAPS = "gaps-list";
export const OPEN = "gap-open";
export const ADD = "gap-add";
export const PICK = "gap-pick";
export const ANSWER = "gap-answer";
export const HEADLINE = "gap-headline";
export const DISMISS = "gap-dismiss";
export const REOPEN = "gap-reopen";

/** Under a notice: the list, to whoever presses. */
export const SHOW_GAPS = "gaps-show";

/** The pages that members suggested, and what can be done about one. */
export const PAGES = "pages";
export const OPEN_PAGE = "page-open";
export const ADD_PAGE = "page-add";
export const DISMISS_PAGE = "page-dismiss";
