// The first script of every page of the suite: what the page notes about itself.
window.ran = []; // Gated scripts add their names.
window.errors = []; // Errors that nobody caught.
addEventListener('error', (event) => event.message && errors.push(event.message));
addEventListener('unhandledrejection', (event) => errors.push(String(event.reason)));

// A page that is prerendered: what had run before anybody saw it.
window.wasPrerendered = document.prerendering === true;
document.addEventListener('prerenderingchange', () => (window.ranUnseen = [...ran]), {
  once: true,
});

/** Whether the library's question stands in the page, to be seen. */
window.isAsked = () => {
  const question = document.querySelector(document.querySelector('meta[name=question]').content);
  const seen = { visibilityProperty: true, opacityProperty: true };
  return !!question?.getClientRects().length && question.checkVisibility(seen);
};

/** How often the server was asked for something with this id in its address. */
window.requested = async (id) => {
  const hits = await (await fetch('/_test/hits')).json();
  return hits.filter(({ query }) => query.id === id).length;
};

/** Which of these cookies are there. */
window.cookieNames = (...names) =>
  names.filter((name) => document.cookie.split('; ').some((text) => text.startsWith(`${name}=`)));

/** What the page fetched, but for the library's own files, the suite's and what a browser asks for. */
window.foreignRequests = () =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => name.replace(location.origin, ''))
    .filter((name) => !/^\/((_library|_test|test\/conformance)\/|favicon\.ico$)/.test(name));

/** Adds what a `<template>` of the page holds, as an app does that draws a part of it late. */
window.addLate = (id) => document.body.append(document.getElementById(id).content.cloneNode(true));
