import { own } from './define.js';
import { keepUpgrading } from './marked-links.js';
import { claimPage } from './widgets/base/register.js';

export { registerLocale } from './locale/locale.js';

/*
 * What `samsyn.all.js` does on a page: all widgets are there at once, and marked links become widgets.
 */
if (own && claimPage([])) keepUpgrading();
