// How large are page, screen and zoom, against what the payment window needs?
//
// Reads: `innerWidth`, `outerWidth`, the screen's free size.
// Leaves: nothing.
// Known lies: Firefox gives both widths in the page's own pixels, so that zoom does not show; tools docked beside the page, and
// browsers' own side bars, look like zoom; browsers that resist fingerprinting give rounded sizes; on phones the two widths
// mean other things.
// Source: <https://drafts.csswg.org/cssom-view/#extensions-to-the-window-interface>

export function viewport(stay, { profile }) {
  const { width, height } = (profile.payment || {}).minWindow || {};
  const desktop = matchMedia('(hover: hover) and (pointer: fine)').matches && outerWidth && innerWidth;
  stay.say('viewport', true, {
    innerWidth,
    innerHeight,
    screenWidth: screen.availWidth,
    screenHeight: screen.availHeight,
    zoomPercent: desktop ? Math.round((outerWidth / innerWidth) * 100) : undefined,
    minWidth: width,
    minHeight: height,
  });
}
