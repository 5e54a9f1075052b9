<#-- One column, inline styles and no picture: that is what mail programs agree on. -->
<#macro emailLayout>
<!DOCTYPE html>
<html lang="${locale.language}" dir="${(ltr)?then('ltr','rtl')}">
<head><meta charset="utf-8"><title>Essaim</title></head>
<body style="margin:0;padding:24px;background:#fff;color:#1b1d2a;font:17px/1.45 'Source Sans 3','Segoe UI',Arial,sans-serif">
<div style="max-width:34em;margin:0 auto">
<p style="margin:0 0 24px;padding:10px 16px;background:#073d36;color:#fff;font-size:21px;font-weight:700">Essaim</p>
<#nested>
</div>
</body>
</html>
</#macro>
