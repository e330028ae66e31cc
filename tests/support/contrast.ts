/** Contrast of text that WCAG 2.2 asks for (1.4.3). */
export const CONTRAST = 4.5;

/** In the page: each run of text with the contrast of its colour to what lies behind it (WCAG 2.2, "contrast ratio"). */
export const FAINT_TEXT = `(() => {
  const parse = (colour) => { const [r, g, b, a = 1] = colour.match(/[\\d.]+/g).map(Number); return { r, g, b, a }; };
  const light = ({ r, g, b }) => [r, g, b].map((v) => v / 255).map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4))
    .reduce((sum, v, k) => sum + v * [0.2126, 0.7152, 0.0722][k], 0);
  const ground = (element) => {
    for (let one = element; one; one = one.parentElement) {
      const colour = parse(getComputedStyle(one).backgroundColor);
      if (colour.a === 1) return colour;
    }
    return { r: 255, g: 255, b: 255 };
  };
  const found = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (node.textContent.trim() === '' || !element.checkVisibility() || element.closest('script')) continue;
    const style = getComputedStyle(element);
    const pair = [light(parse(element.closest('svg') ? style.fill : style.color)), light(ground(element))].sort((a, b) => b - a);
    found.push({ text: node.textContent.trim().slice(0, 30), contrast: (pair[0] + 0.05) / (pair[1] + 0.05) });
  }
  return found;
})()`;
