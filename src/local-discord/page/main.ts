import { render } from "lit-html";
import { listen } from "./live.ts";
import { drawWith } from "./page-state.ts";
import { followSize, keepAtEnd } from "./scrolling.ts";
import { setTheme } from "./theme.ts";
import { view } from "./view.ts";

setTheme();
followSize();
drawWith(() => keepAtEnd(() => render(view(), document.body)));
render(view(), document.body);
listen();
