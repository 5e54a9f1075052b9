<#-- Under each page: the way back, and the other languages in their own words. -->
<#macro content>
<ul class="ways">
    <#if (client.baseUrl)?has_content && client.clientId == "essaim-web">
        <li><a href="${client.baseUrl}">${msg("backToEssaim")}</a></li>
    </#if>
    <#if realm.internationalizationEnabled>
        <#list locale.supported as language>
            <#if language.languageTag != locale.currentLanguageTag>
                <li><a href="${language.url}" lang="${language.languageTag}" hreflang="${language.languageTag}">${language.label}</a></li>
            </#if>
        </#list>
    </#if>
</ul>
</#macro>
