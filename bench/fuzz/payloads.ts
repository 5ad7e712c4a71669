/**
 * What someone would put into a book to have something run or fetched where it is read. All of it reports to
 * `tripwire`, a function that the pages of the test have, or asks for something at `tripwire.invalid`.
 */

/** Where nothing is; whatever asks for something there has tripped. */
export const OUTSIDE = 'https://tripwire.invalid'

/** Markup that a browser runs, or fetches for, as it stands. */
export const active: readonly string[] = [
  '<script>tripwire("script")</script>',
  '<script type="module">tripwire("module")</script>',
  '<img src="x:x" onerror="tripwire(\'onerror\')"/>',
  '<svg xmlns="http://www.w3.org/2000/svg" onload="tripwire(\'svg onload\')"><rect width="9" height="9"/></svg>',
  '<svg xmlns="http://www.w3.org/2000/svg"><script>tripwire("svg script")</script><rect width="9" height="9"/></svg>',
  '<iframe srcdoc="&lt;script&gt;parent.tripwire(&quot;srcdoc&quot;)&lt;/script&gt;"></iframe>',
  '<iframe src="javascript:parent.tripwire(\'iframe\')"></iframe>',
  '<details open="open" ontoggle="tripwire(\'toggle\')"><summary>x</summary>y</details>',
  '<input autofocus="autofocus" onfocus="tripwire(\'focus\')"/>',
  '<style>@keyframes t{from{opacity:.9}}.t{animation:t 1s}</style><p class="t" onanimationstart="tripwire(\'animation\')">x</p>',
  `<img src="${OUTSIDE}/picture.png"/>`,
  `<link rel="stylesheet" href="${OUTSIDE}/style.css"/>`,
  `<p style="background-image:url(${OUTSIDE}/background.png)">x</p>`,
  `<style>@import url("${OUTSIDE}/import.css");</style>`,
  `<object data="${OUTSIDE}/object.html"></object>`,
  `<embed src="${OUTSIDE}/embed.svg"/>`,
  `<video poster="${OUTSIDE}/poster.png" src="${OUTSIDE}/film.mp4"></video>`,
  `<audio src="${OUTSIDE}/sound.mp3" autoplay="autoplay"></audio>`,
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"><image xlink:href="${OUTSIDE}/inside.png" width="9" height="9"/></svg>`,
  `<picture><source srcset="${OUTSIDE}/source.png"/><img src="x.png"/></picture>`,
  `<meta http-equiv="refresh" content="0;url=${OUTSIDE}/refresh"/>`,
]

/** Markup that waits for someone, or for another reader than a browser; nothing of it may be left either. */
export const waiting: readonly string[] = [
  '<a href="javascript:tripwire(\'link\')">x</a>',
  '<a href="&#1;java&#9;script:tripwire(\'hidden link\')">x</a>',
  '<a href=" JaVaScRiPt&colon;tripwire(\'capitals\')">x</a>',
  '<a href="data:text/html,&lt;script&gt;tripwire(1)&lt;/script&gt;">x</a>',
  '<a href="vbscript:tripwire(1)">x</a>',
  '<p onclick="tripwire(\'click\')">x</p>',
  '<p ONMOUSEOVER="tripwire(\'over\')">x</p>',
  '<form action="javascript:tripwire(1)"><button formaction="javascript:tripwire(2)">x</button></form>',
  '<svg xmlns="http://www.w3.org/2000/svg"><a href="javascript:tripwire(1)"><text y="9">x</text></a></svg>',
  '<svg xmlns="http://www.w3.org/2000/svg"><animate attributeName="href" to="javascript:tripwire(1)"/><set attributeName="onload" to="tripwire(1)"/><rect/></svg>',
  '<svg xmlns="http://www.w3.org/2000/svg"><foreignObject><body xmlns="http://www.w3.org/1999/xhtml"><script>tripwire(1)</script><p>x</p></body></foreignObject><rect/></svg>',
  '<svg xmlns="http://www.w3.org/2000/svg"><style>rect{fill:url(https://tripwire.invalid/fill)}</style><rect style="fill:url(\'https://tripwire.invalid/f\')"/></svg>',
  '<math xmlns="http://www.w3.org/1998/Math/MathML"><mi href="javascript:tripwire(1)">x</mi><annotation-xml encoding="text/html"><script>tripwire(1)</script></annotation-xml></math>',
  '<p style="width:expression(tripwire(1));behavior:url(x.htc)">x</p>',
  '<p id="x&quot; onload=&quot;tripwire(1)">x</p>',
  '<img src="x.png" alt="&quot; onerror=&quot;tripwire(1)"/>',
  '<p lang="fr&quot; onclick=&quot;tripwire(1)">x</p>',
  '<span epub:type="pagebreak" title="&lt;script&gt;tripwire(1)&lt;/script&gt;"></span>',
  '<base href="https://tripwire.invalid/"/>',
  '<noscript><p title="&lt;/noscript&gt;&lt;img src=x onerror=tripwire(1)&gt;">x</p></noscript>',
  '<template><script>tripwire(1)</script></template>',
  '<applet code="x"></applet><frameset><frame src="javascript:tripwire(1)"/></frameset>',
  '<![CDATA[<script>tripwire(1)</script>]]>',
  '&lt;script&gt;tripwire(1)&lt;/script&gt;',
  '<title>&lt;/title&gt;&lt;script&gt;tripwire(1)&lt;/script&gt;</title>',
  '<xmp><script>tripwire(1)</script></xmp><plaintext>',
  '<?xml-stylesheet type="text/xsl" href="javascript:tripwire(1)"?>',
]

/** Attributes to be put into any tag. */
export const attributes: readonly string[] = [
  'onclick="tripwire(1)"',
  'onload="tripwire(1)"',
  'onerror=tripwire(1)',
  'onfocus="tripwire(1)" tabindex="0" autofocus',
  'style="background:url(https://tripwire.invalid/b)"',
  'href="javascript:tripwire(1)"',
  'xlink:href="javascript:tripwire(1)"',
  'src="javascript:tripwire(1)"',
  'src="https://tripwire.invalid/s"',
  'srcset="https://tripwire.invalid/s 2x"',
  'class="x&quot;&gt;&lt;script&gt;tripwire(1)&lt;/script&gt;"',
  'xml:base="https://tripwire.invalid/"',
  'id="constructor"',
  'id="__proto__"',
  'lang="&quot;&gt;"',
]
