// Styles of modules that are loaded late, kept out of every other page.

const styled = new WeakMap();

/** Gives the document, or the shadow tree, that holds `node` a style, once. */
export function adopt(node, style) {
  const root = node.getRootNode();
  const known = styled.get(root) ?? new Set();
  if (known.has(style)) return;
  styled.set(root, known.add(style));
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  root.adoptedStyleSheets.push(sheet);
}
