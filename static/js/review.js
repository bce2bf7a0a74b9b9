/** @file Review in one hand or from the keyboard: each answer is made at once, and can be undone. */

import { offerOpenings } from "./review_openings.js";
import { listenToKeys } from "./review_keys.js";
import { sendAtOnce } from "./review_send.js";
import { followThumb } from "./review_swipe.js";

offerOpenings();
const undo = sendAtOnce();
listenToKeys(undo);
followThumb();
