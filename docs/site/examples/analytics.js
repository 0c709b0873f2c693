// Stands for a script that measures: it says that it runs.
document.body.append(
  Object.assign(document.createElement('p'), { textContent: 'analytics.js runs.' }),
);
