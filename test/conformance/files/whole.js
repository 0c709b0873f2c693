ran.push('whole');
