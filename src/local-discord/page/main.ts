import { render } from "lit-html";
import { keepFocus } from "./composer/focusing.ts";
import { takeDroppedFiles } from "./dropping.ts";
import { listen } from "./live.ts";
import { followWidth } from "./narrow.ts";
import { drawWith } from "./page-state.ts";
import { followSize, keepAtEnd } from "./scrolling.ts";
import { setTheme } from "./theme.ts";
import { view } from "./view.ts";

setTheme();
followSize();
followWidth();
takeDroppedFiles();
drawWith(() => keepAtEnd(() => keepFocus(() => render(view(), document.body))));
render(view(), document.body);
listen();
