// What the platform allows: one cookie, one question and one tag, with nothing around them.
(() => {
  const answer = document.cookie.split('; ').find((text) => text.startsWith('consent='));
  if (answer === 'consent=yes') open();
  else if (!answer) addEventListener('DOMContentLoaded', ask);

  function open() {
    const script = document.createElement('script');
    script.src = '/bench/vendor.js';
    script.async = true;
    document.head.append(script);
  }

  function ask() {
    const question = document.createElement('div');
    question.className = 'question';
    question.setAttribute('role', 'dialog');
    question.style.cssText = 'position: fixed; inset: auto 0 0; padding: 2rem; background: white';
    question.innerHTML = '<p>May we measure?</p><button>Yes</button><button>No</button>';
    const [yes, no] = question.querySelectorAll('button');
    yes.onclick = () => decide('yes');
    no.onclick = () => decide('no');
    window.decide = decide;
    document.body.append(question);

    function decide(text) {
      document.cookie = `consent=${text}; path=/`;
      question.remove();
      if (text === 'yes') open();
    }
  }
})();
