// Tells the WP Consent API, in the page and by its cookies on the server, what the visitor has decided.
(function () {
  var consent = window.consentElements;
  // The gate's tag has been taken out of the head: nothing optional has been granted.
  if (!consent) return;

  window.wp_consent_type = 'optin';
  document.dispatchEvent(new CustomEvent('wp_consent_type_defined'));

  function isGranted(name) {
    return (
      consent.categories.some(function (category) {
        return category.name === name;
      }) && consent.decision.granted.includes(name)
    );
  }

  function tell() {
    Object.entries(window.consentElementsApi).forEach(function (entry) {
      var isAllowed = isGranted(entry[0]);
      // Before an answer nothing is stored; what no longer counts is taken back.
      if (isAllowed && !consent.decision.decided) return;
      entry[1].forEach(function (category) {
        if (window.wp_has_consent(category) !== isAllowed)
          window.wp_set_consent(category, isAllowed ? 'allow' : 'deny');
      });
    });
  }

  consent.subscribe(tell, { immediate: true });
})();
