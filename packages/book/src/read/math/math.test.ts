import { describe, expect, test } from 'vitest'
import { defaultLimits } from '../limits.ts'
import { treeFromHtml } from '../tree/from-html.ts'
import { treeFromXml } from '../tree/from-xml.ts'
import { find } from '../tree/query.ts'
import { cleanMathml } from './clean-mathml.ts'
import { formulaText } from './formula-text.ts'

const math = (inside: string, attributes = '') =>
  treeFromXml(
    `<m:math xmlns:m="http://www.w3.org/1998/Math/MathML" xmlns:xlink="http://www.w3.org/1999/xlink"${attributes}>${inside.replace(/<(\/?)(?=[a-z])/g, '<$1m:')}</m:math>`,
    defaultLimits,
  )

describe('the text of a formula', () => {
  test.each([
    ['<mi>a</mi><mo>+</mo><mi>b</mi><mo>=</mo><mi>c</mi>', 'a + b = c'],
    ['<msup><mi>x</mi><mn>2</mn></msup><mo>-</mo><mn>1</mn>', 'x² − 1'],
    ['<mo>-</mo><mn>3</mn>', '−3'],
    ['<mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mn>2</mn></mfrac>', '(a + b)/2'],
    ['<mfrac><mn>1</mn><mn>2</mn></mfrac>', '1/2'],
    ['<msqrt><mi>x</mi><mo>+</mo><mn>1</mn></msqrt>', '√(x + 1)'],
    ['<mroot><mi>x</mi><mn>3</mn></mroot>', '³√x'],
    ['<msub><mi>H</mi><mn>2</mn></msub><mi>O</mi>', 'H₂O'],
    ['<msubsup><mi>x</mi><mi>i</mi><mi>n</mi></msubsup>', 'x_iⁿ'],
    [
      '<munderover><mo>∑</mo><mrow><mi>i</mi><mo>=</mo><mn>1</mn></mrow><mi>n</mi></munderover><mi>i</mi>',
      '∑_(i = 1)^n i',
    ],
    ['<mi>f</mi><mo>\u2061</mo><mfenced><mi>x</mi><mi>y</mi></mfenced>', 'f(x, y)'],
    ['<mtext>si</mtext><mi>x</mi><mo>&gt;</mo><mn>0</mn>', 'si x > 0'],
    ['<mover><mi>u</mi><mo>→</mo></mover>', 'u→'],
    [
      '<mtable><mtr><mtd><mn>1</mn></mtd><mtd><mn>2</mn></mtd></mtr><mtr><mtd><mn>3</mn></mtd><mtd><mn>4</mn></mtd></mtr></mtable>',
      '1, 2; 3, 4',
    ],
    ['<mmultiscripts><mi>C</mi><none/><none/><mprescripts/><mn>6</mn><mn>14</mn></mmultiscripts>', '₆¹⁴C'],
    [
      '<semantics><mrow><mi>x</mi></mrow><annotation encoding="application/x-tex">\\x</annotation></semantics>',
      'x',
    ],
    ['<apply><eq/><apply><plus/><ci>a</ci><cn>1</cn></apply><ci>b</ci></apply>', '(a + 1) = b'],
  ])('%s', (inside, text) => {
    expect(formulaText(math(inside))).toBe(text)
  })

  test('is what the book says of it, but not a notation for programs', () => {
    expect(formulaText(math('<mi>x</mi>', ' alttext="la lettre x"'))).toBe('la lettre x')
    expect(formulaText(math('<mi>x</mi>', ' alttext="\\frac{x}{2}"'))).toBe('x')
  })
})

describe('the markup of a formula', () => {
  test('keeps what presents it', () => {
    expect(
      cleanMathml(
        math(
          '<mfrac linethickness="0"><mi mathvariant="bold">a</mi><mn>2</mn></mfrac>',
          ' display="block" alttext="a sur 2"',
        ),
      ),
    ).toBe(
      '<math xmlns="http://www.w3.org/1998/Math/MathML" display="block" alttext="a sur 2"><mfrac linethickness="0"><mi mathvariant="bold">a</mi><mn>2</mn></mfrac></math>',
    )
  })

  test('drops what runs, links or means', () => {
    const markup = cleanMathml(
      math(
        '<semantics><mrow href="javascript:x()" onclick="x()" style="a"><maction actiontype="toggle"><mi xlink:href="http://a/">x</mi><mi>y</mi></maction><script>x</script></mrow>' +
          '<annotation-xml encoding="text/html"><p>x</p></annotation-xml><annotation>z</annotation></semantics>',
        ' altimg="x.png"',
      ),
    )
    expect(markup).toBe('<math xmlns="http://www.w3.org/1998/Math/MathML"><mrow><mi>x</mi></mrow></math>')
  })

  test('is the presentation beside the content, and nothing when there is content alone', () => {
    expect(
      cleanMathml(
        math(
          '<semantics><apply><plus/><ci>a</ci></apply><annotation-xml encoding="MathML-Presentation"><mi>a</mi></annotation-xml></semantics>',
        ),
      ),
    ).toContain('<mi>a</mi>')
    expect(cleanMathml(math('<apply><plus/><ci>a</ci></apply>'))).toBeNull()
  })

  test('holds nothing that XML cannot hold', () => {
    const found = find(treeFromHtml('<math><mi>x\u0001\u001f</mi></math>', defaultLimits), 'math')
    expect(found && cleanMathml(found)).toContain('<mi>x\ufffd\ufffd</mi>')
  })

  test('escapes what HTML inside a token would say', () => {
    const root = treeFromHtml(
      '<math><mtext><img src=x onerror=alert(1)>&lt;script></mtext></math>',
      defaultLimits,
    )
    const found = find(root, 'math')
    expect(found && cleanMathml(found)).toContain('<mtext>&lt;script&gt;</mtext>')
  })
})

test('a deep formula is read in one go', () => {
  const deep = '<mrow><msqrt>'.repeat(100) + '<mi>x</mi>' + '</msqrt></mrow>'.repeat(100)
  expect(formulaText(math(deep))).toMatch(/^√\(√/)
})
