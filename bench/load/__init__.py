"""50 coaches and 500 clinicians at once, as deploy/ runs Doorway, beside a bare page of Flask's."""
