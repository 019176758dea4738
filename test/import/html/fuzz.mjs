/* Reads mutations of sound pages: `node test/import/html/fuzz.mjs --runs 10000`. */
import { bundled } from '../text/bundled-reader.mjs';
import { fuzz, runsAsked } from '../text/mutations.mjs';

const { readHtml, Failure } = await bundled('html/read-html', 'readHtml');
const sources = [
  `<html><head><title>Plan</title><style>p.x{mso-outline-level:2}</style></head><body lang=SV><p class=MsoTitle>Plan</p><p class=x>Mål</p>
   <p style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp;</span></span><![endif]>ett</p>
   <table style='mso-yfti-tbllook:1184'><tr style='mso-yfti-firstrow:yes'><td rowspan=2>A</td><td colspan=2>B</td></tr><tr><td>1</td></tr></table>
   <p>Text<a href="#_ftn1">[1]</a></p><div id=ftn1><p><a href="#_ftnref1">[1]</a>Not</p></div></body></html>`,
  `<b style="font-weight:normal"><h1>Rubrik</h1><ul><li aria-level=1><p>a</p></li><ul><li>b</li></ul></ul><p><span style="font-weight:700">fet</span></p></b>`,
  `<!doctype html><html lang=sv><body><nav>Start</nav><main><h1>Plan</h1><dl><dt>a<dd>b</dl><details><summary>m</summary>t</details><figure><img alt=k><figcaption>c</figcaption></figure><svg><title>x</title></svg><select><option>o</select><template><p>t</template></main></body></html>`,
].map((html) => new TextEncoder().encode(html));

fuzz({
  sources,
  read: (bytes) => readHtml(bytes, {}),
  isFailure: (error) => error instanceof Failure,
  runs: runsAsked(),
});
